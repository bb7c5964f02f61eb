import type { Forms } from "./forms";

/** How pace, beat and rhythm are said. */
export const tempoClassWords: Record<string, Forms> = {
  slow: {
    adjective: ["slow", "unhurried", "slow-moving", "leisurely", "slow-paced", "slow-footed"],
    adverbial: ["at a slow pace", "at an unhurried pace", "at a leisurely pace"],
    noun: ["a slow pace", "an unhurried pace", "a slow tread"],
    verb: ["move slowly", "unfold slowly", "proceed at a slow pace", "take {its} time", "tread slowly"],
    clause: ["the pace is slow", "the tempo is slow", "the pace is unhurried"],
  },
  moderate: {
    adjective: ["moderately paced", "easy-paced"],
    adverbial: ["at a moderate pace", "at a walking pace", "at an easy walking pace", "at a comfortable pace"],
    noun: ["a moderate pace", "a walking pace", "a comfortable pace"],
    verb: ["move at a walking pace", "go at a moderate pace", "step along at a comfortable pace"],
    clause: ["the pace is moderate", "the pace is that of an easy walk", "the tempo is moderate"],
  },
  fast: {
    adjective: ["quick", "fast", "brisk", "rapid", "swift", "fast-moving", "nimble", "fleet"],
    adverbial: ["at a quick pace", "at a brisk pace", "at speed", "at a rapid pace", "at a swift pace"],
    noun: ["a quick pace", "a brisk tempo", "a fast tempo"],
    verb: ["move quickly", "move at speed", "run at a brisk pace", "hurry along", "speed along", "hasten on"],
    clause: ["the pace is quick", "the tempo is fast", "the pace is brisk", "the tempo is brisk"],
  },
  free: {
    adverbial: ["in free time", "without a regular beat", "free of any regular beat"],
    noun: ["no regular beat"],
    verb: ["move in free time", "unfold without a regular beat", "drift free of any regular beat"],
    clause: ["there is no regular beat", "no regular beat can be felt", "the time is free"],
  },
};

/** For tempos of 150 beats a minute and more, beside the words for "fast". */
export const veryFastWords: Forms = {
  adjective: ["very fast", "racing", "headlong"],
  adverbial: ["at a racing pace", "at a headlong pace"],
  verb: ["race along", "rush headlong", "hurtle along"],
  clause: ["the pace is headlong", "the tempo is very fast"],
};

/** For tempos below 54 beats a minute, beside the words for "slow". */
export const verySlowWords: Forms = {
  adjective: ["very slow"],
  adverbial: ["at a very slow pace"],
  verb: ["move very slowly"],
  clause: ["the pace is very slow"],
};

export const metreWords: Record<string, Forms> = {
  "2/4-like": {
    name: ["duple time"],
    adverbial: ["in duple time", "in an even two", "with beats in pairs"],
    noun: ["beats in pairs", "a clear two-in-a-bar", "a duple metre"],
    verb: ["step in twos", "move in duple time", "go in an even two"],
    clause: ["the beats fall in pairs", "the metre is duple", "the beats come in twos"],
  },
  "3/4-like": {
    name: ["triple time"],
    adverbial: ["in triple time", "in a clear three", "with three beats to the bar"],
    noun: ["three beats to the bar", "a clear three-in-a-bar", "a triple metre"],
    verb: ["turn in threes", "move in triple time", "step in threes"],
    clause: ["the beats fall in threes", "the metre is triple", "there are three beats to the bar", "the beats come in threes"],
  },
  compound: {
    name: ["compound time", "compound lilt"],
    adverbial: ["in compound time", "in a rocking compound time", "in a lilting compound metre", "with a compound lilt"],
    noun: ["a compound lilt", "a rocking compound beat", "a lilting compound metre"],
    verb: ["rock along in compound time", "lilt in compound time", "sway in compound time", "roll in compound time"],
    clause: ["the metre is compound", "each beat divides into threes", "the beat has a compound lilt", "the beat sways in threes"],
  },
  free: {
    adverbial: ["in no fixed metre", "outside any fixed metre"],
    noun: ["no fixed metre"],
    verb: ["follow no fixed metre"],
    clause: ["there is no fixed metre", "the metre is free", "no fixed metre can be counted"],
  },
};

export const rhythmWords: Record<string, Forms> = {
  steady: {
    adverbial: ["over a steady pulse", "on an even pulse", "to a steady beat", "over a regular beat"],
    noun: ["a steady pulse", "an even pulse", "a steady beat", "a regular beat"],
    verb: ["keep a steady pulse", "hold a steady beat", "keep an even tread"],
    clause: ["the pulse is steady", "a steady beat runs underneath", "the beat is even", "a steady pulse underlies it", "the pulse is a regular one"],
  },
  running: {
    adverbial: ["in running notes", "over running figures", "in running figures"],
    noun: ["running notes", "running figures", "a stream of running notes", "running passages"],
    verb: ["flow along in running notes", "spill into running figures", "spin out running figures"],
    clause: ["running notes keep it in motion", "running figures fill the beat", "a stream of running notes carries it on"],
  },
  dotted: {
    adverbial: ["in dotted rhythms", "in dotted figures"],
    noun: ["dotted rhythms", "dotted figures", "a dotted gait"],
    verb: ["step in dotted rhythms", "stride in dotted rhythms", "snap in dotted figures"],
    clause: ["dotted rhythms sharpen the line", "dotted rhythms give it a snap", "the rhythm is dotted", "dotted figures mark the steps"],
  },
  syncopated: {
    adjective: ["syncopated"],
    adverbial: ["in syncopated rhythms", "with accents off the beat"],
    noun: ["syncopated accents", "off-beat accents", "syncopated rhythms", "displaced accents"],
    verb: ["push against the beat", "pull against the beat", "lean on the off-beats"],
    clause: ["accents fall off the beat", "the rhythm is syncopated", "off-beat accents unsettle the bar", "displaced accents pull at the metre", "syncopations tug at the beat"],
  },
  repeated_notes: {
    adverbial: ["in repeated notes", "over repeated notes"],
    noun: ["repeated notes", "insistent repeated notes", "patterns of repeated notes"],
    verb: ["insist on repeated notes", "dwell on repeated notes", "tap out repeated notes"],
    clause: ["repeated notes keep it moving", "repeated notes insist in the rhythm", "repeated notes patter on"],
  },
  swung: {
    adjective: ["swung"],
    adverbial: ["in swung rhythm", "on a swung beat"],
    noun: ["a swung beat", "a swung rhythm"],
    verb: ["swing", "swing along", "ride a swung beat"],
    clause: ["the beat is swung", "the rhythm swings", "the rhythm is swung"],
  },
  free: {
    adverbial: ["in free rhythm", "in a freely bending rhythm"],
    noun: ["a freely bending rhythm", "rhythm freely stretched"],
    verb: ["bend the rhythm freely", "stretch the rhythm freely"],
    clause: ["the rhythm bends freely", "the rhythm is free", "the rhythm is freely stretched"],
  },
};
