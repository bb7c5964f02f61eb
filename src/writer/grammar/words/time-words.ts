import type { Forms } from "./forms";

/** How pace, beat and rhythm are said. */
export const tempoClassWords: Record<string, Forms> = {
  slow: {
    adjective: ["slow", "unhurried", "slow-moving", "leisurely", "slow-paced", "in no hurry", "taken (slowly|at a slow tempo|at a leisurely pace)", "slow in (tempo|motion)", "far from hurried"],
    adverbial: [
      "at (a|an) (slow|unhurried|leisurely|measured) (pace|tempo|speed)", "without (any)? hurry", "slowly", "in no hurry", "in slow tempo", "in slow, measured steps", "at the pace of a slow walk", "to a slow (beat|pulse)",
      "over a slow (beat|pulse)", "with a slow (tread|step|beat|pulse)", "with plenty of time between (the beats|one beat and the next)", "with the beats (far|well) apart", "with slow (steps|beats)",
      "one slow (beat|step) after another", "at a tempo on the slow side",
    ],
    noun: [
      "a (slow|unhurried|leisurely|measured) (pace|tempo|tread|gait)", "a slow (walk|step|motion|beat|pulse)", "the pace of a slow walk", "a slow, measured (tread|gait|pace)", "beats (far|well) apart", "a tempo on the slow side",
      "plenty of time between the beats", "slow (beats|steps)", "one slow (beat|step) after another",
    ],
    verb: [
      "(move|unfold|proceed|go|advance|pass) (slowly|without hurry|at a slow pace|at an unhurried pace|at a leisurely pace)", "take {its} time", "take {its} time over (each|every) (phrase|bar)", "tread (slowly|unhurriedly)",
      "be in no hurry (to move on)?", "keep (a|to a) (slow|leisurely|unhurried|measured) (pace|tempo)", "let {its} (ideas|phrases) unfold slowly", "let (each|every) (beat|bar|phrase) take its time",
      "make {its} way (slowly|without hurry|at a leisurely pace|in no hurry)", "(go|move) on by slow, measured steps", "walk (on|along)? at a slow pace", "give (each|every) (beat|bar|phrase) plenty of time",
      "leave plenty of time between the beats", "set {its} beats (far|well) apart", "(stay|remain) (slow|unhurried)", "be taken (slowly|at a slow tempo|at a leisurely pace)", "be slow to unfold",
      "pass slowly from (beat to beat|bar to bar|phrase to phrase)", "place one slow beat after another", "settle (into|at) a (slow|leisurely|measured) (pace|tempo)", "move forward without (any)? hurry",
    ],
    clause: [
      "the (pace|tempo|motion) is (slow|unhurried|leisurely)", "the pace is a (slow|leisurely|measured) one", "(nothing is hurried|it all moves slowly)", "there is no hurry (in it|about it)", "the (beats|bars) (go|pass) by slowly",
      "beat follows beat (slowly|without hurry)", "bar follows bar (slowly|without hurry)", "the (beats|bars) (follow one another|come) (slowly|without hurry)", "one (beat|bar) (comes|follows) slowly after another",
      "each beat comes slowly after the last", "the tempo is on the slow side", "the (pace|tempo) (keeps|stays) (slow|leisurely|unhurried)", "the beats (lie|come|stand) (far|well) apart",
      "time passes slowly between (one beat and the next|the beats)", "a slow (beat|pulse|tread) (sets the pace|carries it along|lies beneath it)", "(each|every) (beat|bar|phrase) takes its time",
      "there is plenty of time between (the beats|one beat and the next)", "everything (moves|unfolds|goes) (slowly|without hurry|at a leisurely pace)", "it goes (slowly|without hurry) from (beat to beat|bar to bar|phrase to phrase)",
      "one taps the beat slowly", "this is (music|a piece) that (moves slowly|takes its time)", "much time is given to each (beat|bar)", "the steps are slow and measured",
    ],
  },
  moderate: {
    adjective: [
      "moderately paced", "easy-paced", "medium-paced", "comfortably paced", "moderate in (pace|tempo)", "neither slow nor fast", "neither (quick|hurried) nor slow", "of moderate (pace|tempo)", "between slow and fast",
      "taken at a (walking|moderate|comfortable) pace",
    ],
    adverbial: [
      "at (a|an) (moderate|walking|comfortable|easy|easy walking|medium) (pace|tempo)", "at a moderate speed", "neither slowly nor fast", "neither quickly nor slowly", "at walking (pace|speed)",
      "at the pace of (an easy|a comfortable) walk", "in moderate tempo", "at a pace between slow and fast", "with a (comfortable|moderate|walking) (beat|pulse)", "over a (comfortable|moderate|walking) (beat|pulse)",
      "to a (walking|comfortable) beat", "with the beats at walking pace", "at a tempo neither slow nor fast", "in comfortable steps", "as if at an easy walk",
    ],
    noun: [
      "a (moderate|walking|comfortable|medium) (pace|tempo)", "the (pace|gait) of an easy walk", "a (walking|comfortable|moderate) (beat|pulse)", "a pace between slow and fast", "a tempo neither slow nor fast",
      "a comfortable (step|stride|tread|gait)", "beats at (walking pace|a comfortable tempo)", "the tempo of a comfortable walk",
    ],
    verb: [
      "(move|go|step along|proceed|travel|pass) at a (walking|moderate|comfortable|medium) (pace|tempo)", "keep (up|to) a (moderate|comfortable|walking|medium) (pace|tempo)", "go neither slowly nor fast",
      "walk (along|on) at (an easy|a comfortable) (pace|tempo)", "be neither slow nor fast", "be taken at a (moderate|walking|medium|comfortable) (pace|tempo)", "hold to a (moderate|walking|comfortable) (pace|tempo)",
      "have the (pace|gait) of an easy walk", "settle (into|at) a (comfortable|moderate|walking) (pace|tempo)", "lie between slow and fast in (pace|tempo)", "make {its} way at (a comfortable|an easy|a moderate|a walking) (pace|tempo)",
      "stay between slow and fast", "choose a (moderate|medium|comfortable) (tempo|pace)", "move as if at an easy walk", "step from beat to beat at (a comfortable|a walking|an easy) pace", "keep a tempo between slow and fast",
      "take {its} beats at (a comfortable|a moderate|a walking) pace",
    ],
    clause: [
      "the (pace|tempo) is (moderate|a moderate one|a comfortable one|neither slow nor fast)", "the pace is that of an easy walk", "the (pace|tempo) (keeps|holds) to an easy walk",
      "the beats (come|fall|follow one another|pass) at (walking pace|a moderate tempo|a comfortable pace|the pace of an easy walk)", "the (pace|tempo) (lies|stays|is) between slow and fast", "one could walk (comfortably)? to the beat",
      "a (moderate|walking|medium|comfortable) (pace|tempo) is (kept|set)", "a (walking|comfortable|moderate) (beat|pulse) (carries it along|sets the pace|takes it along)",
      "everything (goes|moves|passes) at (a moderate|a comfortable|an easy|a walking) pace", "bar follows bar at (a moderate|a comfortable|an easy|a walking) pace",
      "beat follows beat at (a moderate|a comfortable|an easy|a walking) (pace|tempo)", "the tempo is that of a comfortable walk", "the pace is (comfortable|an easy one)",
      "this is (music|a piece) (of moderate tempo|at a walking pace|that goes neither slowly nor fast)", "the bars (go|pass) by at (a moderate|a comfortable|an easy) (pace|tempo)", "the (steps|beats) are those of an easy walk",
    ],
  },
  fast: {
    adjective: [
      "quick", "fast", "brisk", "rapid", "swift", "fast-moving", "nimble", "fleet", "quick-footed", "fast-paced", "brisk-paced", "quick-moving", "taken at (speed|a fast tempo|a brisk pace)", "(quick|fast|brisk) in tempo",
      "(swift|quick|rapid) in motion",
    ],
    adverbial: [
      "at a (quick|brisk|rapid|swift) (pace|tempo)", "at speed", "(quickly|briskly|swiftly|rapidly)", "at a fast (pace|tempo|clip)", "in (quick|rapid|swift) (tempo|motion)", "with quick steps",
      "with the beats (close together|in quick succession)", "with a (quick|brisk|fast|rapid) (beat|pulse|step)", "over a (fast|quick|brisk|rapid) (beat|pulse)", "to a (quick|brisk|fast) beat", "with hardly a moment between the beats",
      "with beats that follow (quickly|fast) on one another", "in quick steps", "at a tempo on the fast side",
    ],
    noun: [
      "a (quick|brisk|fast|rapid|swift) (pace|tempo|motion)", "a fast clip", "a (quick|brisk|fast|rapid) (beat|pulse)", "a (quick|brisk) (step|tread|stride)", "beats in (quick|rapid) succession", "quick (beats|steps)",
      "a tempo on the fast side", "hardly a moment between the beats", "beats close together",
    ],
    verb: [
      "(move|go|pass|run|press on) (quickly|swiftly|at speed|at a brisk pace|at a fast tempo|rapidly|briskly)", "(hurry|speed|race|hasten) (along|on|ahead)", "(set|keep up|hold) a (brisk|quick|fast|swift|rapid) (pace|tempo)",
      "be quick on {its} feet", "(step|stride) (briskly|out briskly)", "be taken (fast|quickly|briskly|at speed|at a fast tempo)", "make {its} way (quickly|swiftly|briskly)", "cover the ground (quickly|fast|at speed)",
      "let {its} beats follow quickly on one another", "keep (moving|going) (fast|quickly|briskly)", "(speed|hurry|race) from (bar to bar|phrase to phrase)", "bowl along (at speed|quickly|briskly)",
      "pass (quickly|swiftly|rapidly) from (bar to bar|beat to beat|phrase to phrase)", "go at (a run|speed)", "step quickly from beat to beat", "be (quick|fast|brisk) in tempo", "run through {its} bars (quickly|at speed)",
      "set {its} beats close together", "move with quick steps", "keep the beats coming fast", "take {its} bars at (speed|a run|a brisk pace)", "leave hardly a moment between the beats",
    ],
    clause: [
      "the (pace|tempo|motion) is (quick|fast|brisk|swift|rapid)", "the pace is a (quick|brisk|fast) one", "it (all)? (goes|moves|passes) (quickly|swiftly|at speed)", "the (beats|bars) (go by|follow one another) quickly",
      "the (notes|figures) (hurry|race|speed) (along|on|by)", "beat follows beat (quickly|swiftly|in quick succession|in rapid succession)", "bar follows bar (quickly|at speed|in quick succession)",
      "the beats (come|fall|follow) (fast|in quick succession)", "the bars (hurry|race|speed|rush) (by|past)", "there is hardly a moment between (the beats|one beat and the next)",
      "a (quick|brisk|fast|rapid) (beat|pulse) (carries it along|sets the pace|takes it along|runs beneath it)", "everything (goes|moves|passes) (quickly|at speed|fast|in quick tempo)", "the tempo is on the fast side",
      "the (pace|tempo) (keeps|stays) (fast|quick|brisk)", "one has to count quickly", "little time passes between (one beat and the next|the beats)", "quick steps (carry it along|take it forward)",
      "this is (music|a piece) that (moves fast|goes quickly|goes at a brisk pace)", "the steps are (quick|brisk|rapid)", "the beats (come|lie) close together", "one taps the beat quickly", "the pace is faster than a walk",
    ],
  },
  free: {
    adjective: ["free in time", "free of a regular (beat|pulse)", "unmeasured", "unmeasured in time", "without a regular (beat|pulse)"],
    adverbial: [
      "in free time", "without a regular (beat|pulse)", "free of any regular (beat|pulse)", "with no regular (beat|pulse)", "in unmeasured time", "with no beat to count", "without a beat to count", "outside any regular (beat|pulse)",
      "with the time left free", "with no beat that can be counted", "phrase by phrase, in free time",
    ],
    noun: ["no regular (beat|pulse)", "no beat to count", "no beat that can be counted", "unmeasured time", "time without a regular (beat|pulse)", "time left free"],
    verb: [
      "(move|go|unfold|proceed|speak) in (free|unmeasured) time", "(unfold|move|go|drift|pass) without a regular (beat|pulse)", "(drift|move) free of any regular (beat|pulse)", "do without a regular (beat|pulse)",
      "(follow|keep to|have) no regular (beat|pulse)", "leave the time free", "(stay|remain) free of any regular (beat|pulse)", "give the ear no beat to count", "(unfold|go on|move) with no beat to count",
      "(move|drift) outside any regular (beat|pulse)", "be unmeasured (in time)?", "let phrase follow phrase in free time", "pass from phrase to phrase without a regular (beat|pulse)", "let the notes come in free time",
    ],
    clause: [
      "there is no regular (beat|pulse)", "no regular (beat|pulse) (can be felt|can be heard|emerges|holds it together)", "the time is (free|unmeasured|left free)", "the ear finds no regular (beat|pulse)", "there is no beat to count",
      "no beat can be counted", "one cannot (count|tap) a regular (beat|pulse)", "it (unfolds|goes|moves) in (unmeasured|free) time", "a regular (beat|pulse) is (missing|not to be heard|nowhere to be heard)",
      "nothing marks a regular (beat|pulse)", "the (notes|phrases) (come|follow one another) in free time", "the notes follow one another without a regular (beat|pulse)", "phrase follows phrase in (free|unmeasured) time",
      "phrases come and go without a regular (beat|pulse)", "nowhere does a regular (beat|pulse) take hold", "this is (music|a piece) without a regular (beat|pulse)", "the ear has no beat to count", "the timing is free",
    ],
  },
};

/** For tempos of 150 beats a minute and more, beside the words for "fast". */
export const veryFastWords: Forms = {
  adjective: ["very fast", "racing", "headlong", "very quick", "taken at full speed"],
  adverbial: ["at a (racing|headlong|very fast) (pace|tempo)", "at (full|top) speed", "very (fast|quickly)", "in a headlong (run|rush)", "over a (racing|very fast) (beat|pulse)", "with beats in very quick succession"],
  noun: ["a (racing|very fast|headlong) (tempo|pace)", "a (racing|very fast) (beat|pulse)", "beats in very quick succession"],
  verb: [
    "race (along|ahead|on)", "rush (headlong|on|along)", "hurtle (along|on)", "race from (bar to bar|beat to beat|phrase to phrase)", "go at (full|top) speed", "move very (fast|quickly)", "be taken (very fast|at full speed)",
    "run headlong", "dash (along|on|ahead)", "rush from one (bar|phrase) to the next",
  ],
  clause: [
    "the pace is (headlong|very fast)", "the tempo is (very fast|a very fast one|a racing one)", "the (bars|beats) (race|rush) (by|past)", "everything goes (very fast|at full speed)", "beat follows beat very (fast|quickly)",
    "the beat (races|rushes) (on|along)", "the notes (rush|race|hurtle) (past|by)",
  ],
};

/** For tempos below 54 beats a minute, beside the words for "slow". */
export const verySlowWords: Forms = {
  adjective: ["very slow", "taken very slowly", "very slow in tempo"],
  adverbial: ["at a very slow (pace|tempo)", "very slowly", "over a very slow (beat|pulse)", "with the beats very far apart", "with very slow steps"],
  noun: ["a very slow (tempo|pace|beat|tread)", "beats very far apart"],
  verb: ["(move|go|unfold|proceed) very slowly", "be taken very slowly", "keep (to)? a very slow (pace|tempo)", "place {its} beats very far apart", "pass very slowly from (beat to beat|bar to bar)", "tread very slowly"],
  clause: ["the (pace|tempo) is (very slow|a very slow one)", "the beats (come|lie) very far apart", "beat follows beat very slowly", "everything moves very slowly", "the bars pass very slowly", "a very slow (beat|pulse) lies beneath it"],
};

/** What two beats to the bar and three have in common. */
function barsOf(count: "two" | "three", groups: "twos" | "threes", metre: "duple" | "triple", stressed: string, own: Forms): Forms {
  const both = (form: keyof Forms, ...shared: readonly string[]): readonly string[] => [...shared, ...(own[form] ?? [])];
  return {
    name: [`${metre} time`, `${metre} metre`],
    adjective: both("adjective", metre, `${metre} in metre`, `(set|cast) in ${metre} (time|metre)`, `counted in ${groups}`, `laid out in bars of ${count} beats`),
    adverbial: both(
      "adverbial", `in ${metre} (time|metre)`, `with ${count} beats to (the|each|every) bar`, `over a ${metre} (beat|tread)`, `with the beats (grouped|counted|falling|laid out)? in ${groups}`, `in bars of ${count} beats`,
      `to a ${metre} (beat|tread)`, `in ${count}-beat bars`, `with a stress on ${stressed} beat`, `with ${stressed} beat stressed`, `${count} beats at a time`, `on a ${count}-beat pattern`, `at ${count} beats to the bar`,
    ),
    noun: both(
      "noun", `a (plain)? ${count}-in-a-bar`, `a ${metre} (metre|beat|tread)`, `${count} beats to (the|each|every) bar`, `a tread of ${count} beats to the bar`, `bars of ${count} beats`, `beats (grouped|counted|falling)? in ${groups}`,
      `${count}-beat bars`, `a ${count}-beat (metre|tread|pattern)`, `a stress on ${stressed} beat`, `a metre of ${count} beats to the bar`, `beats that (come|go|fall) in ${groups}`,
    ),
    verb: both(
      "verb", `(move|go|proceed|step) in ${metre} (time|metre)`, `(keep|hold) to (${metre} time|a plain ${count}-in-a-bar|${count} beats to the bar)`, `keep a ${metre} (beat|tread)`, `(gather|count) {its} beats in ${groups}`,
      `put ${count} beats (in|into) (each|every) bar`, `give (each|every) bar ${count} beats`, `(stress|mark) ${stressed} beat`, `(go|move|step) ${count} beats at a time`, `(keep|hold) to a ${count}-beat (metre|tread|pattern)`,
      `(move|go|step) in (${count}-beat bars|bars of ${count} beats)`, `fill (each|every) bar with ${count} beats`, `place a stress on ${stressed} beat`, `lay {its} beats out in ${groups}`, `step along with ${count} beats to the bar`,
      `pass from bar to bar with ${count} beats in each`,
    ),
    clause: both(
      "clause", `the beats (fall|come|go|are grouped) in ${groups}`, `the (metre|time|beat) is ${metre}`, `there are ${count} beats to (the|each|every) bar`, `(each|every) bar has ${count} beats`,
      `one counts ${count} (beats)? to the bar`, `${count} beats (make|fill|make up) (each|every) bar`, `(each|every) bar (holds|consists of|is made of) ${count} beats`, `the stress (falls|comes|lies) on ${stressed} beat`,
      `${stressed} beat (carries|bears|takes) (the|a) stress`, `${stressed} beat is (stressed|accented)`, `the first of (each|every) ${count} beats is (stressed|accented|the strongest)`, `the metre (goes|moves|runs) in ${groups}`,
      `one can count it in ${groups}`, `it is counted in ${groups}`, `the bars are of ${count} beats each`, `one counts the beats in ${groups}`, `the metre is one of ${count} beats to the bar`,
      `(each|every) bar falls into ${count} beats`, `${count} beats go to (each|every) bar`, `bar after bar has ${count} beats`, `a stress comes with ${stressed} beat`,
    ),
  };
}

export const metreWords: Record<string, Forms> = {
  "2/4-like": barsOf("two", "twos", "duple", "every (other|second)", {
    adverbial: ["with (beats|the beats) in pairs", "with the beats falling two by two", "with strong and weak beats (by turns|in turn)"],
    noun: ["beats in pairs", "pairs of beats", "strong and weak beats (by turns|in turn)", "beats (going|falling|counted) two by two"],
    verb: [
      "take {its} beats two by two", "(run|walk) in duple (time|metre)", "gather {its} beats in pairs", "let strong and weak beats (alternate|take turns)", "alternate between strong and weak beats",
      "(walk|step) along in pairs of beats", "follow each strong beat with a weak one",
    ],
    clause: [
      "the beats (fall|come|go|are grouped) (in pairs|two by two)", "the metre gives two beats to the bar", "strong and weak beats (alternate|take turns|follow each other)", "a strong beat and a weak one (alternate|take turns)",
      "each strong beat is followed by a weak one", "the beats pair off, strong and weak", "between two strong beats comes a weak one", "the beats are in pairs",
    ],
  }),
  "3/4-like": barsOf("three", "threes", "triple", "every third", {
    adverbial: ["with two weak beats after each strong one"],
    noun: ["one strong beat to two weak", "strong beats each with two weak ones after them"],
    verb: ["turn in threes", "(turn|flow) in triple (time|metre)", "turn on three beats to the bar", "follow (each|every) strong beat with two weak ones", "turn from bar to bar in threes", "set two weak beats between strong ones"],
    clause: [
      "(each|every) strong beat is followed by two weak ones", "two weak beats (follow|come after) (each|every) strong one", "between two strong beats come two weak ones", "the bars turn in threes",
      "a strong beat and two weak ones make (each|every) bar",
    ],
  }),
  compound: {
    adjective: ["lilting", "compound", "swaying", "rocking", "(set|cast) in compound (time|metre)", "compound in metre"],
    name: ["compound time", "compound metre"],
    adverbial: [
      "in (compound time|compound metre)", "in a (rocking|lilting|swaying|rolling) compound (time|metre)", "with a (compound|rocking|swaying)? lilt", "with beats that divide into threes", "with (each|every) beat divided into three",
      "with the sway of compound time", "to a (rocking|lilting|swaying) beat", "in a (rocking|lilting|swaying) motion", "over a (rocking|swaying|lilting) beat", "with the beat rocking to and fro", "with a lilt (in|to) the beat",
    ],
    noun: [
      "a (compound|rocking|swaying) lilt", "a (rocking|lilting|swaying) compound (beat|metre)", "a (lilting|rocking|swaying) (motion|beat|gait|rhythm)", "beats that divide into threes", "beats divided into three",
      "beats counted in three", "the (lilt|sway) of compound time", "a lilt in the beat", "the rocking of compound time",
    ],
    verb: [
      "(rock|lilt|sway|roll|move|go|flow) (along)? in compound time", "(rock|sway|lilt) (along|on|to and fro)", "(go|move) with a (rocking|swaying|compound)? lilt", "let {its} beats divide into threes",
      "(rock|sway) from (beat to beat|bar to bar)", "divide (each|every) beat into three", "carry a lilt in the beat", "have a (rocking|swaying|compound) lilt", "(fall|settle) into a (rocking|swaying|lilting) (motion|gait)",
      "set up a (rocking|swaying|lilting) (motion|beat)", "count (each|every) beat in three", "keep the beat (rocking|swaying)", "(rock|sway|lilt) through {its} bars", "move to the sway of compound time",
    ],
    clause: [
      "the metre is (compound|a compound one)", "(each|every) beat (divides|falls) into threes", "the beat has a (compound|rocking|swaying)? lilt", "the beat (sways|rocks|lilts) (in threes|along|to and fro)?",
      "there is a (rocking|swaying|compound)? lilt (in|to) the beat", "the (beats|bars) (rock|sway) (along|to and fro)?", "a lilt runs through the (beat|bars|rhythm)", "(each|every) beat is counted in three",
      "the beat is (a lilting|a swaying|a rocking) one", "a (rocking|swaying|lilting) (motion|beat) carries it along", "the rhythm (lilts|sways|rocks)", "(each|every) beat is divided into three", "one counts three within each beat",
      "it has a (rocking|swaying|compound)? lilt", "the beats divide into threes", "it (sways|rocks|lilts) from (beat to beat|bar to bar)", "within (each|every) beat one counts three",
    ],
  },
  free: {
    adjective: ["free in metre", "without (a|any) fixed metre", "tied to no fixed metre", "bound by no fixed metre"],
    adverbial: ["in no fixed metre", "outside any fixed metre", "without (a|any) fixed metre", "with no (fixed|regular) metre", "without regular bars", "with no bars to count", "in free metre", "with the metre left free"],
    noun: ["no (fixed|regular) metre", "no regular bars", "no bars to count", "a free metre", "the metre left free"],
    verb: [
      "follow no (fixed|regular) metre", "keep to no fixed metre", "(move|go|unfold|pass) without (a|any) fixed metre", "do without a fixed metre", "go {its} own way outside any fixed metre", "leave the metre free",
      "(move|unfold|go) in free metre", "settle into no fixed metre", "(move|unfold) without regular bars", "give the ear no bars to count", "stay free in metre", "move outside any fixed metre",
    ],
    clause: [
      "there is no (fixed|regular) metre", "the metre is (free|left free|not a fixed one)", "no (fixed|regular) metre can be (counted|felt|made out)", "no fixed metre (emerges|takes hold|holds it together)",
      "a fixed metre is (missing|not to be heard|nowhere to be heard)", "there are no (regular bars|bars to count)", "the ear (finds|meets) no (fixed|regular) metre", "one cannot count a fixed metre",
      "it (moves|unfolds|goes) without (a|any) fixed metre", "nothing settles into a fixed metre", "nothing marks a fixed metre", "phrases come and go without a fixed metre", "the beats fall into no (fixed|regular) metre",
    ],
  },
};

export const rhythmWords: Record<string, Forms> = {
  steady: {
    adjective: ["steady", "steadily pulsed", "steady in (rhythm|beat|pulse)", "(even|regular) in (beat|pulse)"],
    adverbial: [
      "(over|on|to) a (steady|even|regular) (pulse|beat)", "to a steady (tread|beat|pulse)", "with a (steady|regular|even) (beat|pulse)", "with the beats evenly (spaced|placed)", "in (even|regular|steady) beats",
      "with every beat evenly placed", "with the regularity of a clock", "on a beat that never wavers", "with an unwavering (beat|pulse)", "over evenly spaced beats", "with (even|steady) steps", "steadily, beat by beat",
      "with the beat kept (steady|even|regular)", "above a (steady|even|regular) (beat|pulse)",
    ],
    noun: [
      "a (steady|even|regular) (pulse|beat|tread|rhythm)", "(evenly spaced|regular|even) beats", "a (beat|pulse) that never wavers", "an unwavering (beat|pulse)", "the regular tick of the beat",
      "a (beat|pulse) kept (steady|even|regular)", "even steps", "a beat as regular as a clock", "beats (evenly spaced|in regular succession)",
    ],
    verb: [
      "keep (a|to a) (steady|even|regular) (pulse|beat)", "hold a (steady|even|regular) (beat|pulse)", "keep an even tread", "(go|run|move) on a (steady|regular|even) (beat|pulse)", "keep the (beat|pulse) (steady|even|regular)",
      "mark (a regular|an even|a steady) (beat|pulse)", "(place|space) {its} beats evenly", "keep steady time", "move (steadily|evenly) from beat to beat", "set one beat evenly after another",
      "rest on a (steady|regular|even) (beat|pulse)", "ride on a (steady|regular) (beat|pulse)", "maintain a (steady|regular) (beat|pulse)", "beat as regularly as a clock", "step steadily (on|along|forward)",
      "let beat follow beat evenly",
    ],
    clause: [
      "the (pulse|beat) is (steady|even|regular)", "a (steady|regular|even) (beat|pulse) (runs|goes on|lies) underneath", "a (steady|regular|even) (pulse|beat) (underlies it|holds it together|carries it|keeps it going|marks the time)",
      "the (pulse|beat) is a regular one", "beat follows beat (steadily|evenly|regularly)", "the beats (come|fall|follow one another) (evenly|steadily|regularly)", "each beat (falls|comes) evenly after the last",
      "the beats are (evenly spaced|regular|even)", "nothing disturbs the (steady|regular|even) (beat|pulse)", "the (pulse|beat) (never wavers|holds steady|keeps steady|stays even|stays regular)", "the beat is as regular as a clock",
      "(beneath|under) it runs a (steady|regular) (beat|pulse)", "a (steady|regular) (beat|pulse) can be (felt|counted|heard)", "one can tap (a steady|a regular|an even) beat", "the rhythm is (steady|an even one|a regular one)",
      "the rhythm keeps (steadily|evenly) to the beat", "time is kept steadily", "the beats are set evenly, one after another", "an unwavering (beat|pulse) (lies beneath it|keeps it going)", "the beat ticks on (steadily|regularly)",
    ],
  },
  running: {
    adjective: ["full of running (notes|figures|passages)", "filled with running (notes|figures)", "made up of running (notes|figures)"],
    adverbial: [
      "in running (notes|figures|passages)", "over running (figures|notes)", "with a stream of running notes", "in a (stream|chain) of running notes", "in one run of notes after another", "with the notes running on",
      "note upon note in a running (line|stream)", "with hardly a pause in the running notes", "through running (passages|figures)", "with running (notes|figures) in every bar", "in running motion",
    ],
    noun: [
      "running (notes|figures|passages)", "a (stream|flow|chain) of running notes", "a current of running notes", "one run of notes after another", "notes that run on (without a pause)?", "running motion",
      "a stream of notes running on", "bars filled with running (notes|figures)", "a running (line|motion) of notes", "long runs of notes",
    ],
    verb: [
      "flow (along|on) in running (notes|figures)", "(spill|break|launch) into running (figures|notes|passages)", "(spin|pour) out running (figures|notes)", "go along in running notes",
      "fill the (beat|bars) with running (notes|figures)", "keep {its} running (notes|figures) going", "keep the notes running", "let the notes run on (without a pause)?", "pour out a stream of running notes",
      "move on through running (passages|figures)", "set running (notes|figures) in motion", "lead from one run of notes into another", "(draw|spin) out a long thread of running notes",
      "run from (bar to bar|beat to beat) in a stream of notes", "make {its} way in running (notes|figures)",
    ],
    clause: [
      "running (notes|figures) (keep it in motion|keep it moving|carry it on|fill the beat|fill the bars|hardly pause|bind it together)", "a (stream|flow) of running notes (carries it on|keeps it moving|fills the beat)",
      "the notes run (on|along) (without a pause|in a stream|from bar to bar)?", "one run of notes (follows|leads to) another", "there are running (notes|figures|passages) in it",
      "the bars (fill with|are full of|are filled with) running (notes|figures)", "much of it is made of running (notes|figures)", "note runs on into note", "the ear follows a stream of running notes",
      "through it (goes|runs|flows) a stream of running notes", "running (notes|figures|passages) (take up|make up) much of it", "the rhythm (runs on in a stream of notes|is one of running notes)",
      "in the running (passages|figures) note follows note without a pause", "the motion is that of running notes", "running (notes|figures) pass from bar to bar", "running (notes|figures) (follow one another|come one after another)",
    ],
  },
  dotted: {
    adjective: ["dotted in rhythm", "full of dotted (rhythms|figures|notes)", "marked by dotted (rhythms|figures)"],
    adverbial: [
      "in dotted (rhythms|figures)", "with dotted (rhythms|figures)", "to a dotted (gait|rhythm)", "over dotted (rhythms|figures)", "on a dotted rhythm", "with long and short notes by turns", "with a short note after each long one",
      "in dotted notes, long and short by turns", "with the snap of dotted (rhythms|notes)", "with a dotted figure in every bar", "with notes long and short by turns",
    ],
    noun: [
      "dotted (rhythms|figures|notes)", "a dotted (gait|rhythm|figure)", "sharp dotted (rhythms|figures)", "long and short notes by turns", "a short note after each long one", "the snap of dotted (rhythms|notes)",
      "notes long and short by turns", "rhythms of long and short notes", "one dotted figure after another", "the step of a dotted rhythm",
    ],
    verb: [
      "(step|stride|snap) in dotted (rhythms|figures)", "(lean on|turn on|ride on|insist on) dotted (rhythms|figures)", "(mark|point|shape) the beat with dotted (rhythms|figures)", "follow each long note with a short one",
      "set a short note after each long one", "pair long notes with short ones", "(keep|hold) to a dotted rhythm", "step along to a dotted rhythm", "give the beat a dotted (gait|rhythm)",
      "let long and short notes (alternate|take turns)", "draw on dotted (rhythms|figures)", "move from one dotted figure to the next", "snap from (long notes to short|the long note to the short)",
      "build {its} phrases from dotted (rhythms|figures)", "sharpen the beat with dotted (rhythms|notes)", "bring in one dotted figure after another",
    ],
    clause: [
      "dotted (rhythms|figures) (sharpen the line|give it a snap|mark the steps|stiffen the step|point the beat|shape the phrases|give it its gait)", "the rhythm is (dotted|a dotted one)",
      "the rhythm (steps|snaps) along in dotted figures", "long and short notes (alternate|take turns|follow each other)", "(each|every) long note is followed by a short one",
      "a short note (follows|comes after|snaps at the end of) each long one", "the beat has a dotted (gait|rhythm)", "there are dotted (rhythms|figures) in it", "dotted (rhythms|figures) (run|go) through it",
      "the notes are long and short by turns", "one dotted figure (follows|answers) another", "the phrases (turn|lean|rest) on dotted (rhythms|figures)", "dotted (notes|rhythms) set the gait", "much of the rhythm is dotted",
      "the ear (picks out|meets) dotted (rhythms|figures)", "the beats are marked by dotted (rhythms|figures)", "long notes are paired with short ones",
    ],
  },
  syncopated: {
    adjective: ["syncopated", "syncopated in rhythm", "full of (syncopations|syncopation|off-beat accents)", "accented off the beat"],
    adverbial: [
      "in syncopated (rhythms|figures)", "with (accents|stresses|the accents) off the beat", "in off-beat (rhythms|figures)", "with syncopated accents", "over a syncopated (beat|rhythm)", "to a syncopated (beat|rhythm)",
      "with the stress on the weak beats", "with accents (that fall|falling) between the beats", "with accents where no beat falls", "with the weak beats accented", "across the beat", "with notes tied over the beat",
      "with syncopations (in the rhythm|from bar to bar)",
    ],
    noun: [
      "(syncopated|off-beat|displaced) accents", "syncopated (rhythms|figures)", "off-beat (figures|rhythms|stresses)", "a syncopated (rhythm|beat)", "accents (off the beat|between the beats|on the weak beats)",
      "stresses (off the beat|between the beats|on the weak beats)", "syncopations", "accents where no beat falls", "a rhythm full of syncopations", "notes tied over the beat",
    ],
    verb: [
      "(push|pull|lean|play) against the beat", "lean on the (off-beats|weak beats)", "(place|put|set|land) {its} accents off the beat", "(tug|pull) at the beat", "(turn|ride) on syncopated (rhythms|figures|accents)",
      "(stress|accent) the (weak beats|off-beats)", "set accents (between the beats|where no beat falls)", "work against the beat with syncopations", "cut across the beat", "shift the stress off the beat",
      "let {its} accents fall (off the beat|between the beats)", "hold {its} notes over the beat", "move in syncopated (rhythms|figures)", "place {its} stresses between the beats", "bring in {its} notes off the beat",
      "fill the bars with syncopations", "set the rhythm against the beat", "draw the stress on to the weak beats",
    ],
    clause: [
      "accents (fall|land|come|are placed) off the beat", "the rhythm is (syncopated|full of syncopations)", "(off-beat|displaced|syncopated) accents (unsettle the bar|pull at the metre|stir up the beat|cut across the bar)",
      "syncopations (tug at|pull against|unsettle|play with) the beat", "the (stresses|accents) (keep|come) off the beat", "the weak beats (are stressed|are accented|carry the stress|take the accents)",
      "the stress (falls|lands|comes) (off the beat|on the weak beats|between the beats)", "accents (arrive|fall|come) (between the beats|where no beat falls)", "notes are (tied|held) over the beat",
      "the rhythm (cuts|goes) across the beat", "the rhythm (works|plays|pulls) against the beat", "there are syncopations in the rhythm", "notes come in between the beats", "the beat is crossed by (syncopations|off-beat accents)",
      "the ear hears accents where no beat falls", "it is the weak beats that are stressed", "strong accents fall on weak beats", "off-beat (figures|stresses) (run through it|cross the bars)", "syncopation shapes the rhythm",
    ],
  },
  repeated_notes: {
    adjective: ["full of repeated notes", "made up of repeated notes", "marked by repeated notes"],
    adverbial: [
      "in repeated notes", "over (repeated notes|a repeated note)", "with (insistent)? repeated notes", "with the same note (again and again|over and over)", "in (rows|runs) of repeated notes",
      "with one note (sounded|played) over and over", "above repeated notes", "on repeated notes", "with notes repeated (again and again|over and over)", "with note after note repeated",
    ],
    noun: [
      "(insistent|ticking|pattering)? repeated notes", "patterns of repeated notes", "a (run|row) of repeated notes", "the same note (again and again|over and over)", "one note repeated (again and again|over and over)?",
      "rows of repeated notes", "runs of repeated notes", "notes repeated (again and again|over and over)", "the patter of repeated notes", "note repetitions",
    ],
    verb: [
      "(insist|dwell|tap|turn) on repeated notes", "(tap|tick|beat) out repeated notes", "make much of repeated notes", "turn again and again to repeated notes", "repeat {its} notes (again and again|over and over)",
      "sound the same note (again and again|over and over)", "give out (rows|runs) of repeated notes", "dwell on one repeated note", "stay on one repeated note", "build {its} phrases on repeated notes", "keep repeating {its} notes",
      "fill the beat with repeated notes", "tick along in repeated notes", "play on the same note again and again", "mark the beat with repeated notes", "let one note be repeated again and again", "patter (along|on) in repeated notes",
    ],
    clause: [
      "repeated notes (keep it moving|insist in the rhythm|patter on|tick away|run through it|mark the time)", "notes are repeated (again and again|over and over)",
      "the same note (sounds|comes|is sounded) (again and again|over and over)", "(rows|runs) of repeated notes (run through it|fill the bars|mark the beat)", "there are repeated notes in it",
      "one note is repeated (again and again|over and over)", "the rhythm (insists|dwells|turns) on repeated notes", "note repetitions (mark the rhythm|fill the beat|run through it)", "note after note is repeated",
      "the rhythm is one of repeated notes", "repeated notes (fill|shape|mark) the (phrases|bars)", "notes come several times in a row", "the (phrases|figures) (dwell|insist|rest) on repeated notes",
      "the ear hears the same note again and again", "a note once (sounded|struck) is repeated", "much of the rhythm is in repeated notes",
    ],
  },
  swung: {
    adjective: ["swung", "swinging", "swung in rhythm"],
    adverbial: [
      "in swung rhythm", "on a swung beat", "with a swing", "with a swung (beat|rhythm|pulse)", "to a (swung|swinging) (beat|rhythm)", "over a (swung|swinging) (beat|rhythm)", "in a swinging rhythm", "in swung quavers",
      "with the (beat|quavers|notes) swung", "with a swing (in|to) the (beat|rhythm)", "with the beat swinging",
    ],
    noun: ["a swung (beat|rhythm|pulse)", "a swing", "a swinging (beat|rhythm|gait)", "swung (quavers|notes)", "a swing in the (beat|rhythm)", "a rhythm with a swing (to it)?", "the swing of the (beat|rhythm)", "quavers with a swing"],
    verb: [
      "swing", "swing (along|on|easily)", "ride a swung (beat|rhythm)", "(go|move) with a swing", "swing (the beat|the rhythm|{its} quavers|{its} notes)", "swing from (beat to beat|bar to bar)", "swing through {its} bars",
      "give the (beat|rhythm) a swing", "keep a swing in the (beat|rhythm)", "put a swing (in|into) the (beat|rhythm)", "let the (beat|rhythm) swing", "set the (beat|rhythm) swinging", "(move|go) to a (swung|swinging) (beat|rhythm)",
      "have a swing in the (beat|rhythm)", "keep the (beat|rhythm) swinging", "move in swung quavers",
    ],
    clause: [
      "the (beat|rhythm) is swung", "the (rhythm|beat|pulse) swings", "there is a swing (in|to) the (beat|rhythm)", "the (beat|rhythm) has a swing (to it)?", "a swing runs through the (beat|rhythm|bars)",
      "a (swung|swinging) (beat|rhythm) (carries it along|keeps it going|lies beneath it)", "the quavers are swung", "each beat swings into the next", "the (beats|bars) swing (along|by)", "it swings (along|from beat to beat)",
      "the notes are swung", "the rhythm is a (swung|swinging) one", "it (goes|moves) along with a swing", "one hears a swing in the (beat|rhythm)", "beneath it the beat swings",
    ],
  },
  free: {
    adjective: ["free in rhythm", "flexible in rhythm", "rhythmically (free|flexible)"],
    adverbial: [
      "in free rhythm", "in a freely bending rhythm", "with the rhythm freely stretched", "in flexible rhythm", "in the rhythm of speech", "with the rhythm left free", "with a flexible rhythm", "with the beat freely stretched",
      "with the beats lengthened and shortened freely", "with rubato", "with a rhythm as free as speech", "with the notes freely timed",
    ],
    noun: [
      "a freely bending rhythm", "rhythm freely stretched", "a free rhythm", "a flexible rhythm", "the rhythm of speech", "rubato", "a rhythm (as free as speech|close to speech)", "freely timed notes",
      "beats freely lengthened and shortened", "freedom of rhythm",
    ],
    verb: [
      "bend the rhythm freely", "stretch the rhythm freely", "let the rhythm bend freely", "(move|go|speak) in free rhythm", "stretch the beat freely", "(lengthen|stretch) and >shorten the beats freely", "take the rhythm freely",
      "keep the rhythm (free|flexible)", "leave the rhythm free", "time {its} notes freely", "move in (a flexible|a freely bending) rhythm", "(go|unfold|move) in the rhythm of speech", "let the rhythm (stretch freely|go free)",
      "take the beat with rubato", "(move|unfold) with freedom of rhythm", "stretch one beat and >shorten another freely", "place {its} notes freely in time",
    ],
    clause: [
      "the rhythm bends freely", "the rhythm is (free|freely stretched|flexible)", "the rhythm is freely bent", "the beats are freely (stretched|lengthened and shortened)", "the rhythm is (close to speech|that of speech)",
      "the rhythm (stretches|goes) freely", "there is (freedom|rubato) in the rhythm", "the beat is (stretched freely|taken freely|a flexible one)", "the notes are freely timed", "the rhythm is taken freely",
      "the notes fall in the rhythm of speech", "beats are lengthened here and shortened there", "the rhythm is left free", "some beats are stretched, others shortened", "nothing ties the rhythm down",
    ],
  },
};
