import type { Forms } from "./forms";

/** How pace and beat are said. */
export const tempoClassWords: Record<string, Forms> = {
  slow: {
    adjective: ["slow", "unhurried", "slow-moving", "leisurely", "slow-paced", "in no hurry", "taken (slowly|at a slow tempo|at a leisurely pace)", "slow in (tempo|motion)", "far from hurried"],
    adverbial: [
      "at a pace close to that of a slow walk", "with (each|every) (beat|bar) given plenty of time", "by slow steps", "with the bars passing slowly", "with one beat coming slowly after another",
      "without any hurry in the (beat|pace|motion)", "at (a|an) (slow|unhurried|leisurely|measured) (pace|tempo|speed)", "without (any)? hurry", "slowly", "in no hurry", "in slow tempo", "in slow, measured steps",
      "at the pace of a slow walk", "to a slow (beat|pulse)", "over a slow (beat|pulse)", "with a slow (tread|beat|pulse)", "with plenty of time between (the beats|one beat and the next)", "with the beats (far|well) apart",
      "with slow beats", "one slow (beat|step) after another", "at a tempo on the slow side",
    ],
    noun: [
      "a pace without (any)? hurry", "an unhurried (step|beat|motion)", "bars that pass slowly", "beats that come slowly, one by one", "a beat as slow as a slow walk", "a (slow|unhurried|leisurely|measured) (pace|tempo|tread|gait)",
      "a slow (walk|step|motion|beat|pulse)", "the pace of a slow walk", "a slow, measured (tread|gait|pace)", "beats (far|well) apart", "a tempo on the slow side", "plenty of time between the beats", "slow (beats|steps)",
      "one slow (beat|step) after another",
    ],
    verb: [
      "(go|pass|move) through {its} (bars|phrases) (slowly|without hurry)", "let one (phrase|bar|beat) follow another without hurry", "bring {its} beats in slowly, one by one", "take each (phrase|bar) slowly", "keep free of hurry",
      "set out at a slow (walk|pace) and >keep to it", "(walk|step) slowly from one beat to the next", "put plenty of time between one beat and the next",
      "(move|unfold|proceed|go|advance|pass) (slowly|without hurry|at a slow pace|at an unhurried pace|at a leisurely pace)", "take {its} time", "take {its} time over (each|every) (phrase|bar)", "tread (slowly|unhurriedly)",
      "be in no hurry (to move on)?", "keep (a|to a) (slow|leisurely|unhurried|measured) (pace|tempo)", "let {its} (ideas|phrases) unfold slowly", "let (each|every) (beat|bar|phrase) take its time",
      "make {its} way (slowly|without hurry|at a leisurely pace|in no hurry)", "(go|move) on by slow, measured steps", "walk (on|along)? at a slow pace", "give (each|every) (beat|bar|phrase) plenty of time",
      "leave plenty of time between the beats", "set {its} beats (far|well) apart", "(stay|remain) (slow|unhurried)", "be taken (slowly|at a slow tempo|at a leisurely pace)", "be slow to unfold",
      "pass slowly from (beat to beat|bar to bar|phrase to phrase)", "place one slow beat after another", "settle (into|at) a (slow|leisurely|measured) (pace|tempo)", "move forward without (any)? hurry",
    ],
    clause: [
      "whole (phrases|bars) go by without hurry", "the pace is as slow as a (slow|leisurely) walk", "from one beat to the next there is plenty of time", "each (beat|bar) comes without hurry",
      "no (beat|bar|phrase) is hurried", "between (beat and beat|one beat and the next) time passes slowly", "the motion is that of a slow walk", "hurry is nowhere to be heard", "a listener counting the beats would count slowly",
      "the (beats|bars) are slow to (come|pass)", "the (pace|tempo|motion) is (slow|unhurried|leisurely)", "the pace is a (slow|leisurely|measured) one", "(nothing is hurried|it all moves slowly)", "there is no hurry (in it|about it)",
      "the (beats|bars) (go|pass) by slowly", "beat follows beat (slowly|without hurry)", "bar follows bar (slowly|without hurry)", "the (beats|bars) (follow one another|come) (slowly|without hurry)",
      "one (beat|bar) (comes|follows) slowly after another", "each beat comes slowly after the last", "the tempo is on the slow side", "the (pace|tempo) (keeps|stays) (slow|leisurely|unhurried)",
      "the beats (lie|come|stand) (far|well) apart", "time passes slowly between (one beat and the next|the beats)", "a slow (beat|pulse|tread) (sets the pace|carries it along|lies beneath it)",
      "(each|every) (beat|bar|phrase) takes its time", "there is plenty of time between (the beats|one beat and the next)", "everything (moves|unfolds|goes) (slowly|without hurry|at a leisurely pace)",
      "it goes (slowly|without hurry) from (beat to beat|bar to bar|phrase to phrase)", "one taps the beat slowly", "this is (music|a piece) that (moves slowly|takes its time)", "much time is given to each (beat|bar)",
      "the steps are slow and measured",
    ],
  },
  moderate: {
    adjective: [
      "moderately paced", "easy-paced", "medium-paced", "comfortably paced", "moderate in (pace|tempo)", "neither slow nor fast", "neither (quick|hurried) nor slow", "of moderate (pace|tempo)", "between slow and fast",
      "taken at a (walking|moderate|comfortable) pace",
    ],
    adverbial: [
      "at about the pace of a comfortable walk", "at a pace neither slow nor fast", "with the beats following at (a comfortable|an easy|a moderate) pace", "step by step, at walking pace", "in bars of moderate (pace|tempo)",
      "to the beat of an easy walk", "at (a|an) (moderate|walking|comfortable|easy|easy walking|medium) (pace|tempo)", "at a moderate speed", "neither slowly nor fast", "neither quickly nor slowly", "at walking (pace|speed)",
      "at the pace of (an easy|a comfortable) walk", "in moderate tempo", "at a pace between slow and fast", "with a (comfortable|moderate|walking) (beat|pulse)", "over a (comfortable|moderate|walking) (beat|pulse)",
      "to a (walking|comfortable) beat", "with the beats at walking pace", "at a tempo neither slow nor fast", "in comfortable steps", "as if at an easy walk",
    ],
    noun: [
      "beats that follow at (a comfortable|an easy|a moderate) (pace|tempo)", "a beat like that of an easy walk", "the (beat|step|motion) of a comfortable walk", "a tempo between slow and fast", "a pace neither hurried nor slow",
      "a (moderate|walking|comfortable|medium) (pace|tempo)", "the (pace|gait) of an easy walk", "a (walking|comfortable|moderate) (beat|pulse)", "a pace between slow and fast", "a tempo neither slow nor fast",
      "a comfortable (step|stride|tread|gait)", "beats at (walking pace|a comfortable tempo)", "the tempo of a comfortable walk",
    ],
    verb: [
      "(go|move|pass) through {its} (bars|phrases) at (a comfortable|an easy|a walking|a moderate) pace", "let one (beat|bar|phrase) follow another at (a comfortable|an easy|a moderate) pace",
      "have (a comfortable|a moderate|a walking) (pace|tempo)", "move with the (step|gait|motion) of an easy walk", "be neither hurried nor slow", "be in moderate tempo", "choose a tempo neither slow nor fast",
      "go from (beat to beat|bar to bar) at walking pace", "carry on at (an easy|a comfortable|a walking) pace", "give {its} beats the pace of an easy walk",
      "(move|go|step along|proceed|travel|pass) at a (walking|moderate|comfortable|medium) (pace|tempo)", "keep (up|to) a (moderate|comfortable|walking|medium) (pace|tempo)", "go neither slowly nor fast",
      "walk (along|on) at (an easy|a comfortable) (pace|tempo)", "be neither slow nor fast", "be taken at a (moderate|walking|medium|comfortable) (pace|tempo)", "hold to a (moderate|walking|comfortable) (pace|tempo)",
      "have the (pace|gait) of an easy walk", "settle (into|at) a (comfortable|moderate|walking) (pace|tempo)", "lie between slow and fast in (pace|tempo)", "make {its} way at (a comfortable|an easy|a moderate|a walking) (pace|tempo)",
      "choose a (moderate|medium|comfortable) (tempo|pace)", "move as if at an easy walk", "step from beat to beat at (a comfortable|a walking|an easy) pace", "keep a tempo between slow and fast",
      "take {its} beats at (a comfortable|a moderate|a walking) pace",
    ],
    clause: [
      "anyone on an easy walk would be in step with it", "each beat follows the last at (an easy|a comfortable|a walking) pace", "it goes along at (an easy|a comfortable|a moderate) pace",
      "the motion is that of (an easy|a comfortable) walk", "the tempo is neither a slow nor a fast one", "one taps the beat at (a comfortable|an easy) pace", "between slow and fast lies the tempo",
      "an easy walk would keep time with the beat", "the beats (come|pass) neither slowly nor fast", "the (bars|phrases) go by at the pace of an easy walk", "the tempo (set|kept) is (a moderate|a comfortable) one",
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
      "with the bars (hurrying|racing) by", "at a pace kept (brisk|quick|fast)", "with one beat quickly after another", "with hardly a moment from one beat to the next", "at a brisk (walk|stride)",
      "with (each|every) beat quick to follow the last", "in bars that pass quickly", "at a (quick|brisk|rapid|swift) (pace|tempo)", "at speed", "(quickly|briskly|swiftly|rapidly)", "at a fast (pace|tempo|clip)",
      "in (quick|rapid|swift) (tempo|motion)", "with the beats (close together|in quick succession)", "with a (quick|brisk|fast|rapid) (beat|pulse)", "over a (fast|quick|brisk|rapid) (beat|pulse)", "to a (quick|brisk|fast) beat",
      "with hardly a moment between the beats", "with beats that follow (quickly|fast) on one another", "in quick steps", "at a tempo on the fast side",
    ],
    noun: [
      "one quick beat after another", "bars that (hurry|race) by", "beats that follow (fast|quickly)", "a beat kept (fast|quick|brisk)", "quick steps from beat to beat", "hardly a moment from one beat to the next",
      "a (quick|brisk|fast|rapid|swift) (pace|tempo|motion)", "a fast clip", "a (quick|brisk|fast|rapid) (beat|pulse)", "a (quick|brisk) (step|tread|stride)", "beats in (quick|rapid) succession", "quick (beats|steps)",
      "a tempo on the fast side", "hardly a moment between the beats", "beats close together",
    ],
    verb: [
      "(go|pass|move|run) through {its} (bars|phrases) (quickly|at speed|briskly)", "let one (bar|phrase) follow quickly on another", "be (quick|brisk) in {its} step", "(run|move) (on|along) at a (brisk|quick|rapid) (pace|tempo)",
      "place one quick beat after another", "count {its} beats fast", "tread (quickly|briskly)", "be fast-moving", "have a (quick|brisk|fast) (beat|pulse|tempo)", "take {its} phrases at (a brisk|a quick|a rapid) pace",
      "go (briskly|quickly) on {its} way", "(move|go|pass|run|press on) (quickly|swiftly|at speed|at a brisk pace|at a fast tempo|rapidly|briskly)", "(hurry|speed|race|hasten) (along|on|ahead)",
      "(set|keep up|hold) a (brisk|quick|fast|swift|rapid) (pace|tempo)", "be quick on {its} feet", "(step|stride) (briskly|out briskly)", "be taken (fast|quickly|briskly|at speed|at a fast tempo)",
      "make {its} way (quickly|swiftly|briskly)", "cover the ground (quickly|fast|at speed)", "let {its} beats follow quickly on one another", "keep (moving|going) (fast|quickly|briskly)",
      "(speed|hurry|race) from (bar to bar|phrase to phrase)", "bowl along (at speed|quickly|briskly)", "pass (quickly|swiftly|rapidly) from (bar to bar|beat to beat|phrase to phrase)", "go at (a run|speed)",
      "step quickly from beat to beat", "be (quick|fast|brisk) in tempo", "run through {its} bars (quickly|at speed)", "set {its} beats close together", "move with quick steps", "keep the beats coming fast",
      "take {its} bars at (speed|a run|a brisk pace)", "leave hardly a moment between the beats",
    ],
    clause: [
      "each beat is quick to follow the last", "whole (phrases|bars) go by (at speed|quickly)", "from one beat to the next there is hardly a moment", "a listener counting the beats would count fast", "quickly, beat follows (on)? beat",
      "everything is (taken|kept) at speed", "one would have to walk briskly to keep up", "between one beat and the next there is hardly a moment", "each bar hurries on to the next", "the (phrases|figures) (rush|hurry) by",
      "(brisk|quick) steps lead from beat to beat", "the (pace|tempo|motion) is (quick|fast|brisk|swift|rapid)", "the pace is a (quick|brisk|fast) one", "it (all)? (goes|moves|passes) (quickly|swiftly|at speed)",
      "the (beats|bars) (go by|follow one another) quickly", "the (notes|figures) (hurry|race|speed) (along|on|by)", "beat follows beat (quickly|swiftly|in quick succession|in rapid succession)",
      "bar follows bar (quickly|at speed|in quick succession)", "the beats (come|fall|follow) (fast|in quick succession)", "the bars (hurry|race|speed|rush) (by|past)",
      "there is hardly a moment between (the beats|one beat and the next)", "a (quick|brisk|fast|rapid) (beat|pulse) (carries it along|sets the pace|takes it along|runs beneath it)",
      "everything (goes|moves|passes) (quickly|at speed|fast|in quick tempo)", "the tempo is on the fast side", "the (pace|tempo) (keeps|stays) (fast|quick|brisk)", "one has to count quickly",
      "little time passes between (one beat and the next|the beats)", "quick steps (carry it along|take it forward)", "this is (music|a piece) that (moves fast|goes quickly|goes at a brisk pace)", "the steps are (quick|brisk|rapid)",
      "the beats (come|lie) close together", "one taps the beat quickly", "the pace is faster than a walk",
    ],
  },
  free: {
    adjective: ["free in time", "free of a regular (beat|pulse)", "unmeasured", "unmeasured in time", "without a regular (beat|pulse)"],
    adverbial: [
      "with the notes coming in free time", "with time left free", "in phrases without a regular (beat|pulse)", "with every phrase in free time", "in free time", "without a regular (beat|pulse)", "free of any regular (beat|pulse)",
      "with no regular (beat|pulse)", "in unmeasured time", "with no beat to count", "without a beat to count", "outside any regular (beat|pulse)", "with the time left free", "with no beat that can be counted",
      "phrase by phrase, in free time",
    ],
    noun: [
      "phrases in free time", "notes without a regular (beat|pulse)", "phrases without a regular (beat|pulse)", "free time", "no regular (beat|pulse)", "no beat to count", "no beat that can be counted", "unmeasured time",
      "time without a regular (beat|pulse)", "time left free",
    ],
    verb: [
      "let {its} phrases (unfold|come) in free time", "give up any regular (beat|pulse)", "be without a regular (beat|pulse)", "(unfold|pass|go on) outside any regular (beat|pulse)", "place {its} notes in free time",
      "take each phrase in (free|unmeasured) time", "make {its} way without a regular (beat|pulse)", "(go|move) from (note to note|phrase to phrase) in free time", "leave the ear without a beat to count",
      "(move|go|unfold|proceed|speak) in (free|unmeasured) time", "(unfold|move|go|drift|pass) without a regular (beat|pulse)", "(drift|move) free of any regular (beat|pulse)", "do without a regular (beat|pulse)",
      "(follow|keep to|have) no regular (beat|pulse)", "leave the time free", "(stay|remain) free of any regular (beat|pulse)", "give the ear no beat to count", "(unfold|go on|move) with no beat to count",
      "(move|drift) outside any regular (beat|pulse)", "be unmeasured (in time)?", "let phrase follow phrase in free time", "pass from phrase to phrase without a regular (beat|pulse)", "let the notes come in free time",
    ],
    clause: [
      "the phrases go by without a regular (beat|pulse)", "each phrase is in (free|unmeasured) time", "any regular (beat|pulse) is missing", "anyone counting would find no regular beat", "note follows note in free time",
      "the notes are free of any regular (beat|pulse)", "everything (goes|moves) in free time", "without a regular beat the phrases follow one another", "the playing leaves the time free", "from note to note the time is free",
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
  adverbial: ["at a very slow (pace|tempo)", "very slowly", "over a very slow (beat|pulse)", "with the beats very far apart"],
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
      `to a ${metre} (beat|tread)`, `in ${count}-beat bars`, `with a stress on ${stressed} beat`, `with ${stressed} beat stressed`, `${count} beats at a time`, `on a ${count}-beat pattern`,
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
      "with the beat swaying (to and fro|from side to side)", "with a lilt (in|to) (each|every) bar", "with the beats rocking along", "in bars that (rock|sway)", "with (each|every) beat counted in three",
      "with a lilt from beat to beat", "in (compound time|compound metre)", "in a (rocking|lilting|swaying|rolling) compound (time|metre)", "with a (compound|rocking|swaying)? lilt", "with beats that divide into threes",
      "with (each|every) beat divided into three", "with the sway of compound time", "to a (rocking|lilting|swaying) beat", "in a (rocking|lilting|swaying) motion", "over a (rocking|swaying|lilting) beat",
      "with the beat rocking to and fro", "with a lilt (in|to) the beat",
    ],
    noun: [
      "bars that (rock|sway|lilt)", "a lilt (in|to) (each|every) bar", "a beat that (rocks|sways|lilts)", "a metre with a lilt", "the (rocking|swaying) of the (beat|bars)", "compound beats", "beats that fall into threes",
      "a (compound|rocking|swaying) lilt", "a (rocking|lilting|swaying) compound (beat|metre)", "a (lilting|rocking|swaying) (motion|beat|gait|rhythm)", "beats that divide into threes", "beats divided into three",
      "beats counted in three", "the (lilt|sway) of compound time", "a lilt in the beat", "the rocking of compound time",
    ],
    verb: [
      "keep up a (rocking|swaying|lilting) (motion|beat)", "let the (beat|bars) (rock|sway)", "rock the (beat|rhythm) to and fro", "count three within each beat", "give (each|every) bar a lilt",
      "give the (beat|rhythm) a (rocking|swaying)? lilt", "take (each|every) beat in three", "move in (rocking|swaying|lilting) (bars|beats)", "go with a lilt from (beat to beat|bar to bar)", "walk with a (rocking|swaying) gait",
      "(rock|lilt|sway|roll|move|go|flow) (along)? in compound time", "(rock|sway|lilt) (along|on|to and fro)", "(go|move) with a (rocking|swaying|compound)? lilt", "let {its} beats divide into threes",
      "(rock|sway) from (beat to beat|bar to bar)", "divide (each|every) beat into three", "carry a lilt in the beat", "have a (rocking|swaying|compound) lilt", "(fall|settle) into a (rocking|swaying|lilting) (motion|gait)",
      "set up a (rocking|swaying|lilting) (motion|beat)", "count (each|every) beat in three", "keep the beat (rocking|swaying)", "(rock|sway|lilt) through {its} bars", "move to the sway of compound time",
    ],
    clause: [
      "bar after bar (rocks|sways) (by|to and fro)", "beneath it the beat (rocks|sways|lilts)", "the (bars|beats) have a lilt", "the motion is a (rocking|swaying|lilting) one", "one feels the beat (rock|sway)",
      "a (rocking|swaying) (beat|motion) sets the gait", "the beat falls into threes", "the beat goes with a lilt", "the bars go in compound time", "there is a lilt in (each|every) bar", "one could rock to and fro with the beat",
      "the step is a (rocking|swaying|lilting) one", "the metre is (compound|a compound one)", "(each|every) beat (divides|falls) into threes", "the beat has a (compound|rocking|swaying)? lilt",
      "the beat (sways|rocks|lilts) (in threes|along|to and fro)?", "there is a (rocking|swaying|compound)? lilt (in|to) the beat", "the (beats|bars) (rock|sway) (along|to and fro)?", "a lilt runs through the (beat|bars|rhythm)",
      "(each|every) beat is counted in three", "the beat is (a lilting|a swaying|a rocking) one", "a (rocking|swaying|lilting) (motion|beat) carries it along", "the rhythm (lilts|sways|rocks)", "(each|every) beat is divided into three",
      "one counts three within each beat", "it has a (rocking|swaying|compound)? lilt", "the beats divide into threes", "it (sways|rocks|lilts) from (beat to beat|bar to bar)", "within (each|every) beat one counts three",
    ],
  },
  free: {
    adjective: ["free in metre", "without (a|any) fixed metre", "tied to no fixed metre", "bound by no fixed metre"],
    adverbial: [
      "phrase by phrase, in no fixed metre", "with the beats in no fixed metre", "with phrases in no fixed metre", "without any fixed metre", "free of any fixed metre", "with the beats free of any fixed metre", "in no fixed metre",
      "outside any fixed metre", "without (a|any) fixed metre", "with no (fixed|regular) metre", "without regular bars", "with no bars to count", "in free metre", "with the metre left free",
    ],
    noun: [
      "phrases without (a|any) fixed metre", "beats in no fixed metre", "phrases in no fixed metre", "no (fixed|regular) metre", "no regular bars", "no bars to count", "a free metre", "the metre left free",
    ],
    verb: [
      "let phrase follow phrase in no fixed metre", "stay free of any fixed metre", "(place|set) {its} beats in no fixed metre", "pass from phrase to phrase without (a|any) fixed metre", "leave the ear without a fixed metre",
      "have no (fixed|regular) metre", "keep free of any fixed metre", "go on in no fixed metre", "follow no (fixed|regular) metre", "keep to no fixed metre", "(move|go|unfold|pass) without (a|any) fixed metre",
      "do without a fixed metre", "go {its} own way outside any fixed metre", "leave the metre free", "(move|unfold|go) in free metre", "settle into no fixed metre", "(move|unfold) without regular bars", "give the ear no bars to count",
      "stay free in metre", "move outside any fixed metre",
    ],
    clause: [
      "the phrases (follow|keep to) no (fixed|regular) metre", "the (beats|phrases) come in no fixed metre", "anyone counting would find no (fixed|regular) metre", "any fixed metre is missing",
      "phrase follows phrase without (a|any) fixed metre", "it is in no fixed metre", "from phrase to phrase there is no fixed metre", "the beats are bound by no fixed metre", "there is no (fixed|regular) metre",
      "the metre is (free|left free|not a fixed one)", "no (fixed|regular) metre can be (counted|felt|made out)", "no fixed metre (emerges|takes hold|holds it together)", "a fixed metre is (missing|not to be heard|nowhere to be heard)",
      "there are no (regular bars|bars to count)", "the ear (finds|meets) no (fixed|regular) metre", "one cannot count a fixed metre", "it (moves|unfolds|goes) without (a|any) fixed metre", "nothing settles into a fixed metre",
      "nothing marks a fixed metre", "phrases come and go without a fixed metre", "the beats fall into no (fixed|regular) metre",
    ],
  },
};
