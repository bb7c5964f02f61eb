import type { Forms } from "./forms";

interface MoodWords {
  /** Plain one-word adjectives that can be said of a mood, a tone and of the music; in two lists, so that one of each makes a pair. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** Only after "is". */
  readonly predicate?: readonly string[];
  readonly adverb: readonly string[];
  /** After "a note of" and "there is … in it". */
  readonly name: readonly string[];
  /** Those of the names that are moods themselves, where not all are. */
  readonly feeling?: readonly string[];
  /** What has the mood: "a calm air". */
  readonly heads: readonly string[];
  readonly adverbial?: readonly string[];
  readonly noun?: readonly string[];
  /** Of the music alone, never of players. */
  readonly verb: readonly string[];
  readonly clause: readonly string[];
}

const air = ["air", "mood", "tone", "character"] as const;

/** How moods are said. */
const moods: Record<string, MoodWords> = {
  calm: {
    one: ["calm", "peaceful", "tranquil", "serene"], other: ["untroubled", "restful", "placid", "unruffled", "relaxed", "soothing"], predicate: ["at ease"],
    adverb: ["calmly", "peacefully", "serenely", "placidly", "restfully", "tranquilly"], name: ["calm", "tranquillity", "peace", "serenity", "repose", "calmness"], heads: air,
    adverbial: ["in a (mood|spirit) of (calm|peace|repose)"], noun: ["a (calming|soothing|restful) effect"],
    verb: [
      "breathe calmly", "rest in calm", "(stay|remain) (calm|unruffled|untroubled)", "be at peace", "keep {its} (calm|peace|repose|serenity)", "let nothing (disturb|ruffle|trouble) {its} (calm|peace|repose|tranquillity)",
      "be free of (agitation|strain|unrest)", "soothe the ear", "have a (calming|soothing|restful) effect", "(unfold|move|pass) in (calm|peace|tranquillity)", "(pass|move|flow) (calmly|peacefully|serenely|placidly) from phrase to phrase",
    ],
    clause: [
      "nothing (disturbs|ruffles|troubles|breaks) (its|the) (calm|peace|repose|tranquillity|serenity)", "(calm|peace|tranquillity|serenity) (reigns|lies over it all|settles over it)", "all is (calm|peaceful|tranquil|serene)",
      "the effect is (calming|soothing|restful)", "there is no (agitation|unrest|strain) in it", "the (calm|peace|repose) is (undisturbed|unbroken)",
      "one phrase follows another (calmly|peacefully|placidly|serenely)", "the phrases (come and go|follow one another|unfold|breathe) (calmly|peacefully|placidly|serenely)",
    ],
  },
  tender: {
    one: ["tender", "gentle", "warm"], other: ["affectionate", "mild", "intimate", "loving"],
    adverb: ["tenderly", "gently", "warmly", "affectionately", "lovingly"], name: ["tenderness", "warmth", "affection", "gentleness", "intimacy"], feeling: ["tenderness", "affection", "gentleness"], heads: [...air, "manner"],
    adverbial: ["in a spirit of (tenderness|affection)", "in (gentle|warm|tender) tones"],
    noun: ["(warmth|tenderness|gentleness) in {its} (phrasing|sound)", "(gently|tenderly|affectionately|lovingly) (shaped|turned) phrases"],
    verb: [
      "speak (gently|tenderly|warmly)", "(have|keep) a (warm|gentle|tender) tone", "speak in (gentle|warm|tender|loving) tones", "(turn|shape|place) (each|every) phrase (tenderly|gently|affectionately|lovingly)",
      "(shape|turn|treat) {its} (phrases|ideas|lines) with (affection|tenderness|warmth|gentleness)", "be (gently|tenderly|warmly) (spoken|phrased|turned)",
    ],
    clause: [
      "(each|every) phrase is (gently|tenderly|lovingly|affectionately) (shaped|turned|placed)", "the phrases are (tenderly|gently|affectionately|lovingly) (shaped|turned)", "(warmth|tenderness|affection) (fills the tone|comes through the sound|lies in the sound)",
      "the lines are (turned|shaped|drawn) with (tenderness|affection|gentleness)",
    ],
  },
  joyful: {
    one: ["joyful", "cheerful", "merry", "glad"], other: ["happy", "sunny", "high-spirited", "good-humoured", "carefree"],
    adverb: ["cheerfully", "joyfully", "merrily", "happily"], name: ["cheerfulness", "gladness", "joy", "good humour", "gaiety", "happiness", "good cheer", "merriment"], heads: [...air, "spirit"],
    adverbial: ["in (high|good) spirits", "in a spirit of (joy|gaiety|good cheer|good humour)"], noun: ["(high|good) spirits"],
    verb: [
      "be in (high|good) spirits", "(stay|remain) (cheerful|sunny|happy|in good spirits)", "keep up {its} (good spirits|high spirits|good humour|cheerfulness)", "go along (cheerfully|merrily|happily)", "(move|run) (along|on) in (high|good) spirits",
      "keep a (cheerful|sunny|merry|happy) tone", "be all (good humour|good cheer|high spirits|cheerfulness)",
    ],
    clause: [
      "the spirits are (high|good)", "the spirits are high", "(high|good) spirits (run through it|carry it along|mark it|prevail|fill it)", "(good humour|good cheer|joy|gaiety) (carries it along|fills it|rings through it|sounds in each phrase)",
      "the phrases follow one another (cheerfully|merrily|happily|in high spirits)",
    ],
  },
  playful: {
    one: ["playful", "light-hearted", "jaunty"], other: ["mischievous", "whimsical", "teasing", "impish", "capricious", "humorous"],
    adverb: ["playfully", "teasingly", "mischievously", "light-heartedly", "jauntily", "whimsically", "wittily"], name: ["playfulness", "mischief", "wit", "whimsy", "caprice", "humour", "fun", "light-heartedness"], feeling: ["playfulness", "mischief", "light-heartedness"], heads: [...air, "manner"],
    adverbial: ["in a spirit of (fun|mischief|playfulness)"], noun: ["a sense of (fun|play|mischief|humour)", "(playfully|wittily|teasingly) turned phrases"],
    verb: [
      "skip along (playfully|light-heartedly)?", "tease the ear", "(play|toy) with {its} ideas", "turn {its} phrases (playfully|wittily|teasingly|with wit)", "toss {its} ideas about (playfully|mischievously|light-heartedly)",
      "(handle|treat) {its} ideas (playfully|with wit|with humour|whimsically)", "keep a (playful|light-hearted|teasing) tone", "be full of (mischief|wit|whimsy|humour|fun)",
    ],
    clause: [
      "a sense of (fun|play|mischief|humour) (goes with it|runs through it|can be felt)", "the phrases (tease the ear|are playfully turned|skip along)", "the ideas are (playfully|wittily|teasingly|whimsically) (turned|handled|tossed about)",
      "there is (fun|wit|mischief|humour|whimsy) in the way it moves", "the turns of phrase are (playful|witty|teasing|whimsical|mischievous)", "(wit|humour|mischief|whimsy) shapes (its|the) (phrases|turns of phrase)",
    ],
  },
  majestic: {
    one: ["majestic", "stately", "grand"], other: ["noble", "lofty", "dignified", "regal", "imposing", "ceremonial"],
    adverb: ["grandly", "majestically", "nobly", "regally"], name: ["grandeur", "majesty", "dignity", "nobility", "stateliness"], feeling: ["grandeur", "majesty", "dignity"], heads: ["bearing", "air", "manner", "tone", "character"],
    adverbial: ["in a stately (manner|fashion)", "in the grand manner", "with (dignity|grandeur|majesty|nobility|stateliness)"], noun: ["(grand|noble|majestic|stately|imposing) gestures", "the (air|tone|bearing) of a ceremony"],
    verb: [
      "move with (dignity|grandeur|majesty|stateliness)", "(have|keep) a (stately|noble|dignified|majestic|regal) bearing", "(stride|advance|proceed) (majestically|grandly|nobly|with dignity|with majesty)", "(bear|carry) itself (nobly|with dignity|with majesty|regally)",
      "make an imposing (impression|sound)", "make a (majestic|noble|grand|stately) (impression|sound)", "(proceed|move|unfold) (as if)? in ceremony", "take a (stately|noble|lofty|dignified) tone",
    ],
    clause: [
      "the bearing is (stately|noble|dignified|regal|majestic)", "(grandeur|majesty|dignity|nobility) marks its (bearing|gestures|phrases)",
      "the gestures are (grand|noble|lofty|majestic|stately|imposing)", "everything has (grandeur|dignity|majesty)", "the phrases (unfold|advance|are laid out) (nobly|majestically|grandly|with dignity)",
    ],
  },
  energetic: {
    one: ["energetic", "vigorous", "spirited", "lively"], other: ["animated", "vivacious"],
    adverb: ["vigorously", "energetically", "spiritedly"], name: ["energy", "vigour", "vitality", "liveliness", "animation"], feeling: ["energy", "animation", "liveliness"], heads: ["character", "manner", "air"],
    adverbial: ["with (energy|vigour|spirit|drive|vitality)"], noun: ["a (vigorous|lively|spirited|driven|animated) (stride|spring)", "(energy|vigour|drive|life) in (each|every) (phrase|line|bar)"],
    verb: [
      "press on (energetically|vigorously|with energy|with vigour)", "drive (forward|on|ahead)", "surge (on|forward|ahead)", "(be|stay) full of (energy|life|vigour|vitality)", "push (on|ahead|forward) (energetically|vigorously|with energy|with vigour|with spirit)",
      "(move|go|stride) (on)? with (energy|vigour|spirit|drive|vitality)", "(bring|give) (energy|vigour|drive|life) to (each|every) (phrase|bar|line)", "keep up {its} (energy|vigour|drive)", "put (energy|vigour|drive) into (each|every) (phrase|bar|line)",
      "be charged with energy",
    ],
    clause: [
      "energy (carries|drives|pushes) it (on|along|forward)", "(each|every) (phrase|bar|line) (has|is full of|is charged with) (energy|vigour|vitality|drive)", "the energy (is kept up|holds throughout|carries it along)", "there is (drive|energy|vigour|vitality) in (each|every) (phrase|bar|line)",
      "the phrases (press on|follow one another|push forward) (vigorously|energetically|with energy|with vigour)", "(energy|vigour|drive) is put into (each|every) (phrase|bar|line)",
      "there is no want of (energy|vigour|drive)",
    ],
  },
  tense: {
    one: ["tense", "urgent", "agitated", "restless"], other: ["uneasy", "nervous", "anxious", "unsettled", "edgy", "apprehensive"],
    adverb: ["tensely", "urgently", "restlessly", "nervously", "uneasily", "anxiously"], name: ["tension", "unease", "urgency", "agitation", "restlessness", "anxiety", "nervousness", "disquiet", "apprehension"], heads: ["undertone", "edge", "air", "mood", "tone"],
    adverbial: ["in (agitation|suspense)"], noun: ["an undercurrent of (tension|unease|anxiety|disquiet)", "tension (in each phrase|in the sound|beneath the surface)"],
    verb: [
      "press on (urgently|restlessly|anxiously|nervously)", "(stir|move|shift) (restlessly|uneasily|nervously|anxiously)", "(be|stay) on edge", "(find|know) no rest", "keep (the ear|the listener) in suspense", "hold {its} tension", "have a (tense|nervous|restless|uneasy|anxious|urgent) (edge|undertone)",
      "be strung with tension", "be in (a state of)? (agitation|unrest|suspense)", "(turn|go) (restlessly|uneasily|nervously|anxiously) from phrase to phrase",
    ],
    clause: [
      "tension (runs through|lies in|lies under|is heard in) (it|the sound|each phrase|every phrase)", "(unease|anxiety|disquiet|tension) (stirs|lies|runs) (under|beneath|below) the surface", "there is no rest in it", "everything (is|sounds|feels) on edge",
      "a (tense|nervous|restless|uneasy|anxious|urgent) edge (sharpens|marks) the (sound|tone)", "the tension (holds|is held|is kept up|is not released)", "an undercurrent of (tension|unease|anxiety|disquiet) (runs through it|can be felt)", "the phrases (press on|push on) (urgently|anxiously|restlessly|nervously)",
      "the listener is kept in suspense",
    ],
  },
  dark: {
    one: ["dark", "sombre", "brooding"], other: ["gloomy", "bleak", "dusky", "ominous", "shadowed"],
    adverb: ["darkly", "gloomily", "broodingly", "sombrely"], name: ["gloom", "darkness", "foreboding"], heads: ["colouring", "tone", "mood", "air", "cast"],
    adverbial: ["in (dark|sombre|dusky) (colours|tones)"], noun: ["(dark|sombre|dusky) colours", "an undercurrent of (gloom|foreboding|darkness)"],
    verb: [
      "brood", "brood (on|darkly)", "keep to (dark|sombre|dusky) (colours|tones)", "be cast in (dark|sombre|dusky) (colours|tones)", "(speak|move|unfold) in (dark|sombre) tones", "be darkly (coloured|shaded)", "(stay|remain|move) in shadow", "dwell in (shadow|gloom|darkness)", "have a (dark|sombre|dusky|gloomy) (colour|cast)",
    ],
    clause: [
      "the colours are (dark|sombre|dusky)", "shadows (lie|hang) over (it|the sound|the tone)", "a shadow (lies|hangs) over (it|the sound|the tone)", "(gloom|darkness|foreboding) (hangs|lies|settles) over (it|the sound)", "the sound is (dark|sombre|dusky) in (colour|tone)", "a (dark|sombre|dusky) colouring (runs through it|marks the sound)",
      "the phrases (brood|are darkly coloured|are cast in sombre colours|stay in shadow)", "(dark|sombre|dusky) colours (prevail|mark it|run through it)",
    ],
  },
  sad: {
    one: ["sad", "melancholy", "mournful", "sorrowful"], other: ["plaintive", "elegiac", "downcast", "dejected"],
    adverb: ["mournfully", "sadly", "plaintively", "sorrowfully"], name: ["sadness", "sorrow", "melancholy", "regret", "mournfulness"], heads: ["tone", "air", "mood", "note", "cast"],
    adverbial: ["in (sad|mournful|sorrowful|plaintive) tones", "in the tone of a lament"], noun: ["the (tone|air) of a lament", "an undercurrent of (sadness|sorrow|melancholy)", "sorrow in {its} (phrases|sound)"],
    verb: [
      "lament", "mourn", "speak (sadly|mournfully|plaintively|sorrowfully)", "speak in (sad|mournful|sorrowful|plaintive) tones", "(have|strike) a (plaintive|mournful|sad|sorrowful) note", "sound like a lament", "(have|take) the (tone|air) of a lament", "be steeped in (melancholy|sorrow|sadness)", "(move|pass|turn) (sadly|mournfully|sorrowfully) from phrase to phrase", "(unfold|proceed) (as|like) a lament",
    ],
    clause: [
      "(each|every) phrase (laments|mourns|sounds like a lament|has a plaintive note|has a mournful note)", "sorrow (lies over|fills) (it|each phrase|the tone)", "(sadness|melancholy|sorrow) (lies|hangs) over it",
      "an undercurrent of (sadness|sorrow|melancholy) (runs through it|can be felt)", "the phrases (sound like a lament|follow one another mournfully|unfold sadly|have a plaintive note)",
    ],
  },
  yearning: {
    one: ["wistful", "yearning"], other: ["nostalgic"],
    adverb: ["wistfully", "yearningly", "longingly"], name: ["longing", "wistfulness", "yearning", "nostalgia"], heads: ["tone", "air", "mood", "note"],
    adverbial: ["with (longing|yearning|wistfulness)"], noun: ["a longing (tone|air|note)", "(longing|yearning) in {its} phrases", "phrases (full of longing|that reach out in longing)"],
    verb: [
      "yearn", "reach out (in|with) longing", "speak of (longing|yearning)", "speak (wistfully|longingly|with longing)", "speak in (wistful|yearning|nostalgic) tones", "dwell (wistfully|longingly|with longing) on (each|every) phrase", "(turn|pass) (wistfully|longingly) from phrase to phrase",
      "draw out {its} phrases (wistfully|longingly|with longing|yearningly)", "(have|strike) a (wistful|yearning|nostalgic) note", "be full of (longing|yearning|nostalgia|wistfulness)", "be steeped in (longing|nostalgia)",
    ],
    clause: [
      "longing (fills|lies in|speaks from|is heard in|runs through) (each|every) phrase", "(each|every) phrase (yearns|reaches out in longing|is full of longing|has a wistful tone|has a wistful note)", "the phrases (reach out in longing|are full of longing|are drawn out longingly|unfold wistfully)",
      "the lines reach out (with|in) longing",
    ],
  },
  solemn: {
    one: ["solemn", "grave", "serious"], other: ["earnest", "sober", "reverent", "weighty"],
    adverb: ["solemnly", "gravely", "earnestly", "soberly", "reverently"], name: ["solemnity", "gravity", "seriousness", "earnestness", "reverence"], feeling: ["solemnity", "seriousness", "earnestness", "reverence"], heads: ["bearing", "tone", "air", "manner", "mood"],
    adverbial: ["in all seriousness", "in a spirit of (reverence|seriousness)", "in (grave|solemn|earnest|sober) tones"], noun: ["(gravity|solemnity|seriousness) in (each|every) phrase", "(gravely|solemnly|soberly|earnestly) (spoken|placed) phrases"],
    verb: [
      "speak (gravely|solemnly|earnestly|soberly)", "(stay|remain) (solemn|serious|earnest|sober)", "move with (gravity|solemnity|reverence)", "speak in (grave|solemn|earnest|sober) tones", "(proceed|advance|unfold) (solemnly|gravely|soberly|reverently)", "take a (serious|grave|solemn|sober) tone",
      "treat {its} (ideas|material) (gravely|earnestly|with gravity|in all seriousness|with reverence)", "(place|set down) (each|every) phrase (gravely|solemnly|soberly|earnestly)", "(have|keep) a (grave|solemn|serious|sober) bearing",
    ],
    clause: [
      "the bearing is (grave|solemn|serious|sober|reverent)", "(gravity|solemnity|seriousness) marks its (bearing|phrases|tone)", "(gravity|solemnity|reverence) lies over (it|each phrase|every phrase)", "(each|every) phrase is (gravely|solemnly|earnestly|soberly) (spoken|set down|placed)",
      "the phrases (are weighty|unfold solemnly|are gravely placed|follow one another gravely|are earnest in tone)", "the material is treated (gravely|with gravity|in all seriousness|with reverence|earnestly)",
    ],
  },
  mysterious: {
    one: ["mysterious", "enigmatic", "veiled"], other: ["shadowy", "eerie", "otherworldly", "uncanny", "ghostly"],
    adverb: ["mysteriously", "eerily", "enigmatically"], name: ["mystery", "strangeness", "eeriness"], feeling: ["mystery"], heads: ["tone", "air", "mood", "sound", "atmosphere"],
    adverbial: ["as if veiled"], noun: ["something (veiled|otherworldly) about {its} sound", "a veil over {its} (sound|tone)"],
    verb: [
      "keep {its} mystery", "(stay|remain) (veiled|shadowy|enigmatic|mysterious)", "sound as if (veiled|from another world)", "(move|unfold|pass) (mysteriously|eerily|enigmatically)", "be (wrapped|veiled|shrouded) in mystery", "(draw|lay|spread) a veil over {its} (sound|ideas|phrases)",
      "sound (mysteriously|eerily|strangely) veiled",
    ],
    clause: [
      "mystery (hangs|lies) over (it|the sound|its phrases)", "a veil (lies|hangs) over (it|the sound|its phrases)", "the sound is (veiled|eerie|ghostly|uncanny|otherworldly)",
      "the sound comes as if from another world", "the phrases (sound eerie|stay veiled|are enigmatic|unfold mysteriously|unfold as if veiled)", "something in it stays (veiled|mysterious|enigmatic)",
    ],
  },
  dramatic: {
    one: ["dramatic", "stormy", "passionate", "intense"], other: ["turbulent", "impassioned", "tempestuous", "fiery", "tumultuous"],
    adverb: ["dramatically", "tempestuously", "passionately", "stormily", "intensely"], name: ["drama", "turbulence", "passion", "intensity"], feeling: ["passion", "turbulence"], heads: ["mood", "character", "tone", "temper", "spirit"],
    adverbial: ["with (passion|fire|drama|intensity)"], noun: ["(stormy|dramatic|passionate|impassioned) gestures", "a (dramatic|stormy|passionate|turbulent|fiery) edge", "(drama|passion|intensity) in (each|every) phrase"],
    verb: [
      "storm (ahead|on)", "(burn|flare) with passion", "be full of (drama|passion|turbulence)", "be charged with (drama|passion|intensity)", "unfold (like|as) a drama", "(press on|unfold|move) (dramatically|passionately|stormily|tempestuously)", "speak (passionately|with passion|with intensity)",
      "(bring|give) (drama|passion|intensity|fire) to (each|every) phrase", "make (stormy|dramatic|passionate|impassioned) gestures", "speak in (passionate|impassioned|dramatic) tones",
    ],
    clause: [
      "passion (burns|flares) in (it|each phrase|every phrase)", "(drama|turbulence|passion) (fills it|runs through it|is heard in each phrase)", "the gestures are (dramatic|stormy|passionate|impassioned|fiery)", "(stormy|passionate|dramatic|impassioned) gestures (mark it|fill it|follow one another)",
      "the temper is (stormy|fiery|passionate|turbulent)", "(each|every) phrase is (charged with|full of) (drama|passion|intensity)", "the phrases (storm ahead|are passionately turned|are charged with passion|are full of drama)",
    ],
  },
};

const anyOf = (words: readonly string[]): string => `(${words.join("|")})`;

/** What every mood has in common: how one says that music is such, has it, or that it can be heard in it. */
export function moodWords(mood: string): Forms {
  const words = moods[mood];
  if (!words) return {};
  const { heads, name, adverb } = words;
  const [one, other, any] = [anyOf(words.one), anyOf(words.other), anyOf([...words.one, ...words.other])];
  const said = anyOf([...words.one, ...words.other, ...(words.predicate ?? [])]);
  const [names, feelings, head, how] = [anyOf(name), anyOf(words.feeling ?? name), anyOf(heads), anyOf(adverb)];
  const manner = anyOf(["air", "tone"].filter((word) => heads.includes(word)));
  const bearers = anyOf(["air", "mood", "character"].filter((word) => heads.includes(word)));
  return {
    adjective: [...words.one, ...words.other, ...(words.predicate ?? [])],
    adverbial: [...adverb, ...(words.adverbial ?? []), `in a ${any} (mood|vein)`, `in a ${one} (spirit|mood)`, `with a ${any} ${manner}`, `with (a note|a touch|an air|a sense) of ${names}`],
    name,
    noun: [
      `a ${any} ${head}`, `a ${one}, ${other} ${head}`, `a ${other}, ${one} ${bearers}`, `(an air|a note|a sense|a feeling) of ${names}`, `a mood of ${feelings}`, `something ${any} in {its} (tone|sound)`, `something ${any} about {its} (tone|sound)`,
      `${feelings} as {its} (prevailing|main) mood`, ...(words.noun ?? []),
    ],
    verb: [
      ...words.verb, `(sound|feel) ${said}`, `be ${any} in (mood|tone|character)`, `have a ${any} ${head}`, `have a ${one}, ${other} ${head}`, `have something ${any} (in {its} tone|in {its} sound|about it)`, `(carry|bear) a note of ${names}`, `(convey|give) a (sense|feeling) of ${names}`,
      `strike a ${one} note`, `keep a ${any} tone`, `(move|unfold|proceed) ${how}`, `(move|unfold|proceed|go on) in a ${any} (mood|vein)`, `(give|leave) an impression of ${names}`, `let ${names} (be heard|be felt|come through)`, `be (marked|coloured) by ${names}`,
      `(strike the ear as|come across as) ${any}`, `(lean|tend|incline) towards ${names}`, `have ${feelings} as {its} (prevailing|main) mood`,
      `sound a note of ${names}`, `(set|create|establish) a ${any} (tone|mood)`, `express ${feelings}`, `hold to a ${any} (mood|tone)`, `be of a ${any} (character|cast)`,
    ],
    clause: [
      ...words.clause, `the (mood|character|tone|spirit) is ${any}`, `the (mood|tone|character) is ${one} and ${other}`, `the mood is ${one}, (the|its) (tone|character) ${other}`, `the (prevailing|general|overall) mood is ${any}`,
      `(the mood|its mood) is one of ${feelings}`, `(the impression|the feeling) is one of ${names}`, `${names} (colours|marks|shades) (the tone|its tone|the mood|the sound)`, `${names} (prevails|sets the mood|gives it its character)`, `${feelings} is (the|its) (prevailing|main) mood`, `there is something ${any} in (the way it moves|the way it unfolds|how it moves|how it sounds)`,
      `(one|the ear) (hears|catches) (something ${any}|a note of ${names}) in it`, `(we hear|one senses|the ear senses) ${names} in (it|its tone|the sound)`, `what (comes across|comes through|it conveys|is felt) is ${names}`,
      `the sound has a ${any} (quality|character|tone|cast)`, `a ${any} (mood|spirit|tone) (prevails|runs through it|goes with it|marks it|is kept up)`,
      `(a sense|a feeling|a note) of ${names} (prevails|goes with it|runs through it|pervades it|comes through)`, `in (mood|character|tone|spirit) it is ${any}`,
      `to the ear it (is|sounds) ${any}`, `${names} can be (heard|felt) in (it|its tone|the sound)`, `the (mood|tone|character) (leans|tends|inclines) towards ${names}`, `${names} runs through it`,
      `there is a ${any} (feel|feeling) to (it|the sound)`, `the (whole|overall|general) (feel|atmosphere) is ${any}`, `the atmosphere is ${any}`, `it sounds ${one} and ${other}`,
      `the expression is ${any}`, `the (mood|feeling) conveyed is ${any}`, `the feeling (conveyed|given|that comes across) is one of ${names}`,
      `the way it (moves|unfolds) (conveys|gives) a (sense|feeling) of ${names}`, `the (ear|listener) is given (a sense|a feeling) of ${names}`, `the sound (carries|conveys|bears) (a note|a sense) of ${names}`,
      `over it all lies an air of ${names}`, `there is (an air|a sense) of ${names} about the sound`, `much in it (is|sounds) ${any}`, `the tone (taken|struck) is ${any}`, `a listener hears ${names} in (it|the sound)`,
    ],
  };
}

/** Manner, never a date: "in a baroque manner". */
export function styleWords(style: string): Forms {
  const nounLike = style === "folk" || style === "jazz";
  const name = style === "folk" ? "folk music" : "jazz";
  const belongings = nounLike ? "(turns of phrase|traits|features)" : "(gestures|turns of phrase|traits|features)";
  const turned = `(turned|shaped) in (a ${style} manner|the ${style} manner|a ${style} style)`;
  return {
    adjective: nounLike ? [] : [style],
    adverbial: [
      `in a ${style} (manner|style|vein|idiom)`, `in ${style} style`, `with ${style} ${belongings}`, `with phrases ${turned}`,
      ...(nounLike ? [`in the (manner|style|way|idiom|spirit) of ${name}`, `after the (manner|fashion) of ${name}`] : [`in the ${style} (manner|style|idiom)`, `after the ${style} (manner|fashion)`]),
    ],
    noun: [
      `a ${style} (manner|style|idiom|cast|character|flavour|stamp)`, `${style} ${belongings}`, `(something of|a touch of|the marks of) the ${style} (style|manner|idiom)`, `phrases ${turned}`,
      ...(nounLike ? [`the (manner|ways|turns|language|idiom) of ${name}`, `turns of phrase like those of ${name}`] : [`a ${style} way with {its} (phrases|ideas|material)`]),
    ],
    verb: [
      `(follow|keep to|have|show|adopt) a ${style} (manner|style|idiom)`, `speak in a ${style} (idiom|manner|vein)`, `use a ${style} idiom`, `be cast in a ${style} (manner|style|idiom|mould)`, `(show|have|use) ${style} ${belongings}`,
      `(shape|turn) {its} (phrases|lines|ideas) in (a|the) ${style} (manner|style)`, `(move|unfold|go on) in a ${style} (manner|idiom|vein)`, `have a ${style} (cast|character|flavour)`, `bear a ${style} stamp`, `belong to the ${style} style`,
      ...(nounLike
        ? [`follow the (manner|ways|turns) of ${name}`, `sound like ${name}`, `speak the language of ${name}`, `have the (manner|air|ways|traits) of ${name}`, `be close to ${name} in (style|manner|idiom)`, `draw on the (ways|language|turns) of ${name}`]
        : [`be ${style} in (style|manner|idiom|character|language)`, `sound ${style} (in style|in manner|in idiom)`, `treat {its} (ideas|material|phrases) in a ${style} way`]),
    ],
    clause: [
      `a ${style} (style|manner|idiom) (runs through it|shapes the phrases|can be heard|prevails|marks it)`, `${style} ${belongings} (mark it|shape its phrases|run through it|can be heard)`, `(one hears|the ear finds|we hear|the ear recognises) a ${style} (manner|style|idiom) in it`,
      `the (phrases|lines|ideas) are ${turned}`, `the (phrases|lines|ideas) have a ${style} (cast|character|turn|flavour)`,
      ...(nounLike
        ? [
          `the (manner|style|idiom|language) is that of ${name}`, `the style is close to ${name}`, `the (phrases|turns of phrase|gestures) are those of ${name}`,
          `one hears the (manner|turns|ways|idiom) of ${name} in it`, `in (style|manner|idiom) it is close to ${name}`, `by its (style|manner) it is ${name}`,
        ]
        : [
          `there is something ${style} (about its style|in its manner|in its turns of phrase)`, `the (manner|style|idiom|language) is ${style}`, `the (manner|style|idiom|language) is ${style}`, `the style is a ${style} one`, `the turns of phrase are ${style}`, `(in|by its) (style|manner|idiom) it is ${style}`,
          `the (gestures|phrases|lines) are ${style} (in style|in manner)`,
        ]),
    ],
  };
}
