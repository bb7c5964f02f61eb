import type { Forms } from "./forms";

/** How pace, beat and rhythm are said. */
export const tempoClassWords: Record<string, Forms> = {
  slow: {
    adjective: ["slow", "unhurried", "slow-moving", "leisurely", "slow-paced", "slow-footed", "broad in pace", "measured in pace"],
    adverbial: ["at (a|an) (slow|unhurried|leisurely|measured) (pace|tempo|speed)", "without hurry", "slowly", "in no hurry"],
    noun: ["a (slow|unhurried|leisurely|measured) (pace|tempo|tread|gait)", "a slow (walk|step|motion)"],
    verb: [
      "(move|unfold|proceed|go|advance|pass) (slowly|without hurry|at a slow pace|at an unhurried pace|at a leisurely pace)", "take {its} time", "tread (slowly|unhurriedly)", "be in no hurry", "keep (a|to a) (slow|leisurely|unhurried|measured) (pace|tempo)",
      "let {its} ideas unfold slowly",
    ],
    clause: ["the (pace|tempo|motion) is (slow|unhurried|leisurely)", "the pace is a (slow|leisurely|measured) one", "(nothing is hurried|it all moves slowly)", "there is no hurry (in it|about it)", "the (beats|bars) (go|pass) by slowly"],
  },
  moderate: {
    adjective: ["moderately paced", "easy-paced", "moderate in pace", "neither slow nor fast"],
    adverbial: ["at (a|an) (moderate|walking|comfortable|easy|easy walking|medium) (pace|tempo)", "at a moderate speed", "neither slowly nor fast"],
    noun: ["a (moderate|walking|comfortable|medium) (pace|tempo)", "the (pace|gait) of an easy walk"],
    verb: ["(move|go|step along|proceed|travel|pass) at a (walking|moderate|comfortable|medium) (pace|tempo)", "keep (up|to) a (moderate|comfortable|walking|medium) (pace|tempo)", "go neither slowly nor fast"],
    clause: ["the (pace|tempo) is (moderate|a moderate one|a comfortable one|neither slow nor fast)", "the pace is that of an easy walk", "the (pace|tempo) (keeps|holds) to an easy walk"],
  },
  fast: {
    adjective: ["quick", "fast", "brisk", "rapid", "swift", "fast-moving", "nimble", "fleet", "quick-footed", "fast-paced", "brisk-paced"],
    adverbial: ["at a (quick|brisk|rapid|swift) (pace|tempo)", "at speed", "(quickly|briskly|swiftly|rapidly)", "at a fast (pace|tempo|clip)", "in quick (tempo|motion)"],
    noun: ["a (quick|brisk|fast|rapid|swift) (pace|tempo|motion)", "a fast clip"],
    verb: [
      "(move|go|pass|run|press on) (quickly|swiftly|at speed|at a brisk pace|at a fast tempo|rapidly|briskly)", "(hurry|speed|race|hasten) (along|on|ahead)", "(set|keep up|hold) a (brisk|quick|fast|swift|rapid) (pace|tempo)", "be quick on {its} feet", "(step|stride) (briskly|out briskly)",
    ],
    clause: ["the (pace|tempo|motion) is (quick|fast|brisk|swift|rapid)", "the pace is a (quick|brisk|fast) one", "it (all)? (goes|moves|passes) (quickly|swiftly|at speed)", "the (beats|bars) (go by|follow one another) quickly", "the (notes|figures) (hurry|race|speed) (along|on|by)"],
  },
  free: {
    adjective: ["free in time", "free of a regular beat"],
    adverbial: ["in free time", "without a regular (beat|pulse)", "free of any regular (beat|pulse)", "with no regular (beat|pulse)"],
    noun: ["no regular (beat|pulse)"],
    verb: ["(move|go|unfold|proceed|speak) in free time", "(unfold|move|go|drift|pass) without a regular (beat|pulse)", "(drift|move) free of any regular (beat|pulse)", "do without a regular (beat|pulse)"],
    clause: ["there is no regular (beat|pulse)", "no regular (beat|pulse) (can be felt|can be heard|emerges|holds it together)", "the time is free", "the ear finds no regular (beat|pulse)"],
  },
};

/** For tempos of 150 beats a minute and more, beside the words for "fast". */
export const veryFastWords: Forms = {
  adjective: ["very fast", "racing", "headlong"],
  adverbial: ["at a (racing|headlong|very fast) (pace|tempo)", "at (full|top) speed"],
  verb: ["race (along|ahead|on)", "rush (headlong|on|along)", "hurtle (along|on)"],
  clause: ["the pace is (headlong|very fast)", "the tempo is very fast"],
};

/** For tempos below 54 beats a minute, beside the words for "slow". */
export const verySlowWords: Forms = {
  adjective: ["very slow"],
  adverbial: ["at a very slow (pace|tempo)", "very slowly"],
  verb: ["(move|go|unfold|proceed) very slowly"],
  clause: ["the (pace|tempo) is very slow"],
};

export const metreWords: Record<string, Forms> = {
  "2/4-like": {
    adjective: ["duple"],
    name: ["duple time", "two-in-a-bar"],
    adverbial: ["in duple (time|metre)", "with two beats to (the|each|every) bar", "with (beats|the beats) in pairs", "over a duple (beat|tread)", "with the beats falling two by two"],
    noun: ["beats in pairs", "a plain two-in-a-bar", "a duple (metre|beat|tread)", "two beats to (the|each|every) bar", "a tread of two beats to the bar"],
    verb: ["(move|go|proceed|run|walk|step) in duple (time|metre)", "(keep|hold) to (duple time|a plain two-in-a-bar|two beats to the bar)", "take {its} beats two by two", "step along with two beats to the bar", "keep a duple (beat|tread)"],
    clause: ["the beats (fall|come|go|are grouped) (in pairs|in twos|two by two)", "the (metre|time|beat) is duple", "there are two beats to (the|each|every) bar", "(each|every) bar has two beats", "one counts two beats to the bar", "the metre gives two beats to the bar"],
  },
  "3/4-like": {
    adjective: ["triple"],
    name: ["triple time", "three-in-a-bar"],
    adverbial: ["in triple (time|metre)", "with three beats to (the|each|every) bar", "with the beats in threes", "over a triple (beat|tread)"],
    noun: ["three beats to (the|each|every) bar", "a plain three-in-a-bar", "a triple (metre|beat|tread)", "beats in threes"],
    verb: ["(turn|step|go) in threes", "(move|go|turn|flow|proceed) in triple (time|metre)", "(keep|hold) to (triple time|three beats to the bar|a plain three-in-a-bar)", "turn on three beats to the bar", "keep a triple (beat|tread)"],
    clause: ["the beats (fall|come|go|are grouped) in threes", "the (metre|time|beat) is triple", "there are three beats to (the|each|every) bar", "(each|every) bar has three beats", "one counts three beats to the bar"],
  },
  compound: {
    adjective: ["lilting", "compound", "swaying", "rocking"],
    name: ["compound time", "compound lilt"],
    adverbial: ["in (compound time|compound metre)", "in a (rocking|lilting|swaying|rolling) compound (time|metre)", "with a (compound|rocking|swaying)? lilt", "with beats that divide into threes"],
    noun: ["a (compound|rocking|swaying) lilt", "a (rocking|lilting|swaying) compound (beat|metre)", "a (lilting|rocking|swaying) (motion|beat|gait)"],
    verb: ["(rock|lilt|sway|roll|move|go|flow) (along)? in compound time", "(rock|sway|lilt) (along|on|to and fro)", "(go|move) with a (rocking|swaying|compound)? lilt", "let {its} beats divide into threes"],
    clause: ["the metre is compound", "each beat divides into threes", "the beat has a (compound|rocking|swaying)? lilt", "the beat (sways|rocks|lilts) (in threes)?", "there is a (rocking|swaying|compound)? lilt (in|to) the beat"],
  },
  free: {
    adjective: ["free in metre"],
    adverbial: ["in no fixed metre", "outside any fixed metre"],
    noun: ["no fixed metre"],
    verb: ["follow no fixed metre", "keep to no fixed metre"],
    clause: ["there is no fixed metre", "the metre is free", "no fixed metre can be (counted|felt|made out)"],
  },
};

export const rhythmWords: Record<string, Forms> = {
  steady: {
    adjective: ["steady", "steadily pulsed"],
    adverbial: ["(over|on|to) a (steady|even|regular) (pulse|beat)", "to a steady (tread|beat|pulse)", "with a (steady|regular|even) (beat|pulse)"],
    noun: ["a (steady|even|regular) (pulse|beat|tread)"],
    verb: ["keep (a|to a) (steady|even|regular) (pulse|beat)", "hold a (steady|even|regular) (beat|pulse)", "keep an even tread", "(go|run|move) on a (steady|regular|even) (beat|pulse)"],
    clause: ["the (pulse|beat) is (steady|even|regular)", "a (steady|regular|even) (beat|pulse) (runs|goes on|lies) underneath", "a (steady|regular|even) (pulse|beat) (underlies it|holds it together|carries it|keeps it going|marks the time)", "the (pulse|beat) is a regular one"],
  },
  running: {
    adverbial: ["in running (notes|figures|passages)", "over running (figures|notes)", "with a stream of running notes"],
    noun: ["running (notes|figures|passages)", "a (stream|flow|chain) of running (notes|figures)", "a current of running notes"],
    verb: ["flow (along|on) in running (notes|figures)", "(spill|break|launch) into running (figures|notes|passages)", "(spin|pour) out running (figures|notes)", "go along in running notes", "fill the beat with running (notes|figures)", "keep {its} running (notes|figures) going"],
    clause: ["running (notes|figures) (keep it in motion|keep it moving|carry it on|fill the beat|fill the bars|hardly pause|bind it together)", "a (stream|flow) of running (notes|figures) (carries it on|keeps it moving|fills the beat)"],
  },
  dotted: {
    adverbial: ["in dotted (rhythms|figures)", "with dotted (rhythms|figures)", "to a dotted (gait|rhythm)"],
    noun: ["dotted (rhythms|figures|notes)", "a dotted (gait|rhythm|figure)", "sharp dotted (rhythms|figures)"],
    verb: ["(step|stride|snap) in dotted (rhythms|figures)", "(lean on|turn on|ride on|insist on) dotted (rhythms|figures)", "(mark|point|shape) the beat with dotted (rhythms|figures)"],
    clause: ["dotted (rhythms|figures) (sharpen the line|give it a snap|mark the steps|stiffen the step|point the beat|shape the phrases|give it its gait)", "the rhythm is dotted", "the rhythm (steps|snaps) along in dotted figures"],
  },
  syncopated: {
    adjective: ["syncopated"],
    adverbial: ["in syncopated (rhythms|figures)", "with (accents|stresses|the accents) off the beat", "in off-beat (rhythms|figures)", "with syncopated accents"],
    noun: ["(syncopated|off-beat|displaced) accents", "syncopated (rhythms|figures)", "off-beat (figures|rhythms|stresses)"],
    verb: ["(push|pull|lean|play) against the beat", "lean on the off-beats", "(place|put|set|land) {its} accents off the beat", "(tug|pull) at the beat", "(turn|ride) on syncopated (rhythms|figures|accents)"],
    clause: ["accents (fall|land|come|are placed) off the beat", "the rhythm is (syncopated|full of syncopations)", "(off-beat|displaced|syncopated) accents (unsettle the bar|pull at the metre|stir up the beat|cut across the bar)", "syncopations (tug at|pull against|unsettle|play with) the beat", "the (stresses|accents) (keep|come) off the beat"],
  },
  repeated_notes: {
    adverbial: ["in repeated notes", "over (repeated notes|a repeated note)", "with (insistent)? repeated notes"],
    noun: ["(insistent|ticking|pattering)? repeated notes", "patterns of repeated notes", "a (run|row) of repeated notes"],
    verb: ["(insist|dwell|tap|turn|live) on repeated notes", "(tap|tick|beat) out repeated notes", "make much of repeated notes", "come back again and again to repeated notes"],
    clause: ["repeated notes (keep it moving|insist in the rhythm|patter on|tick away|run through it|mark the time)", "notes are repeated (again and again|over and over)"],
  },
  swung: {
    adjective: ["swung", "swinging"],
    adverbial: ["in swung rhythm", "on a swung beat", "with a swing", "with a swung (beat|rhythm|pulse)"],
    noun: ["a swung (beat|rhythm|pulse)", "a swing"],
    verb: ["swing", "swing (along|on|easily)", "ride a swung (beat|rhythm)", "(go|move) with a swing"],
    clause: ["the (beat|rhythm) is swung", "the (rhythm|beat|pulse) swings", "there is a swing (in|to) the beat"],
  },
  free: {
    adverbial: ["in free rhythm", "in a freely bending rhythm", "with the rhythm freely stretched"],
    noun: ["a freely bending rhythm", "rhythm freely stretched", "a free rhythm"],
    verb: ["bend the rhythm freely", "stretch the rhythm freely", "let the rhythm bend freely", "(move|go|speak) in free rhythm"],
    clause: ["the rhythm bends freely", "the rhythm is (free|freely stretched)", "the rhythm is freely bent"],
  },
};
