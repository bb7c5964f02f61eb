import type { PhraseTable } from "./meaning";

/** Texture, register, touch, density. */
export const fabricPhrases: PhraseTable = {
  "texture=single_line": [
    "line and (nothing beneath it|no harmony under it|nothing else)", "unharmonised", "line is unharmonised", "monophonic",
    "(single|bare|lone|unharmonised) (line|thread|strand)", "one (bare|unharmonised|lone) (line|thread|strand)", "without harmony",
    "bare of harmony", "line with (nothing beneath it|no harmony under it)", "(no harmony|nothing) (under|beneath) it", "one line and",
    "one line all by itself", "nothing is heard but one", "line is (bare|without harmony)", "left bare", "stays bare", "remains bare", "is bare",
    "one line",
  ],
  "texture=melody_with_accompaniment": [
    "melody", "tune", "accompaniment", "melody over (its|an|) accompaniment", "has the tune", "melody above (the|its|an) accompaniment",
    "melody and (its|an|) accompaniment", "melody borne by its accompaniment", "tune with a part in support", "melody with accompaniment",
    "leading tune and its accompaniment", "tune stand out above its accompaniment", "melodic line", "accompanying (figures|parts|part)",
    "supporting (figures|part|parts)", "others accompany", "accompany",
  ],
  "texture=chordal": [
    "chords", "chords in solid blocks", "chordal", "chord by chord", "together in chords", "chord to the next", "chord", "one chord",
    "succession of chords", "chord-based", "(block|full|solid) chords", "chord to chord", "chord after another", "chord follows another",
  ],
  "texture=polyphonic": [
    "one line to the next", "what one line", "woven", "contrapuntal", "polyphonic", "interwoven", "counterpoint", "interweave", "woven strands",
    "weave", "weaves", "weaving", "braid", "braids", "braiding", "many-stranded", "(interwoven|intertwined|independent) (lines|strands|parts)",
    "(several|separate) (lines|strands|parts)", "intertwine", "intertwines", "intertwining", "intertwined",
    "(closely|tightly) (woven|interwoven|intertwined)", "cross and overlap", "answer one another", "(weave|web|mesh) of (lines|strands|parts)",
    "imitate", "strand winds",
  ],
  "texture=drone": ["drone", "pedal note", "(held|sustained|constant) (drone|pedal note)"],
  "texture=rhythmic_layers": [
    "layered", "layers", "layer", "layering", "layer upon layer", "rhythmic layers", "interlocking", "layered patterns", "many-layered",
    "interlocked", "interlock", "interlocks", "interlocking (patterns|figures|parts)", "layers of (rhythm|pattern)", "layer of pattern",
    "pattern locks into pattern", "(patterns|figures) in layers",
  ],
  "register=low": [
    "low-lying", "low-pitched", "deep-toned", "depths of the register", "low in the register", "pitch lies low", "(low|lower|deep) register",
    "(low|deep|far down) in pitch", "(low|deep) down the range", "deep-set", "low-set", "deep-lying", "(low|deep) in the range",
    "register is (low|deep)", "(lie|lies|lying|lay|stay|stays|staying|keep|keeps|keeping|move|moves|moving|remain|remains|is) low", "lies deep",
    "lie deep", "lying deep", "pitch is low",
  ],
  "register=middle": [
    "register is a middle one", "middle-register", "middle (register|of the range|of the compass)", "middle pitches", "neither high nor low",
    "neither high nor low in pitch",
  ],
  "register=high": [
    "(high|upper) register", "high in pitch", "high-lying", "high-pitched", "top of the register", "high in the register", "register is high",
    "lies high", "lie high", "lying high", "high in the range", "high up in the range", "high-set", "upper-register", "pitch (lies|stays|is) high",
  ],
  "register=wide": [
    "wide-ranging", "from low to high", "wide-spaced", "wide (range|compass|span)", "wide (range|compass|span) of pitch",
    "bottom of the range to the top", "(range|compass) is wide",
  ],
  "articulation=legato": [
    "smooth", "smoothly", "legato", "smooth-lined", "seamless", "seamlessly", "fluid", "long-breathed", "unbroken in line",
    "unbroken (phrases|lines)", "legato (phrases|lines)", "smoothly (joined|tied|bound)", "slur", "slurs", "slurred", "slurring", "smooths",
    "smoothed", "smoothing", "(without a|no) (gap|break) between (the notes|its notes|their notes|one note and the next)",
    "no (gaps|breaks) between the notes", "(from note to note|into note|lines that move on|lines that run on) without a (gap|break|seam)",
    "line with (no|hardly a) break in it", "(joined|bound together|phrase to phrase) without a seam", "(held|sustained) until the next",
    "(hold|holds|holding) each note until the next", "(sustain|sustains|sustaining) the sound from note to note",
    "sound is sustained from note to note", "nothing breaks the (flow of the line|line)", "joins between the notes can hardly be heard",
    "where one note ends and the next begins",
  ],
  "articulation=detached": [
    "crisp", "crisply", "detached", "separate notes", "set apart", "clear-cut", "staccato", "pointed", "clipped", "separate note", "note set apart",
    "each note apart", "(neatly|crisply) separated", "clipped short", "(crisp|short|clipped) (detached|separate) notes",
    "(crisp|short|clipped) and (detached|separate|short)", "detached notes", "cut short", "(let go|gone|over) (at once|almost at once)",
    "(clip|clips|clipping) (its|their) notes short", "(cut|cuts|cutting) (each|every) note short", "(let|lets|letting) go of each note at once", "(stand|stands) apart", "short gaps",
    "notes as short as taps", "clear of the next", "gaps that keep the short notes apart", "short notes apart", "unjoined", "not joined but set apart",
    "no note is held longer than a moment", "no note longer than a moment", "(breath|moment) of silence (after|follows) each short note",
    "(part|parts|parting) note from note", "parted from note", "(separate|separates|separating) its notes", "(separate|separating) their notes",
    "(over|gone) almost as soon as it (is struck|has begun)",
  ],
  "articulation=mixed": [
    "smooth and detached", "smooth and (now|then) detached", "(now|sometimes) (smooth|detached)", "now smooth and (now|then) detached", "partly smooth and partly detached",
    "legato (and|with) staccato", "(legato to staccato|staccato to legato)", "from smooth to detached",
    "some (notes|phrases) (are)? joined and others (are)? (set apart|detached)", "smooth in some (phrases|places) and detached in others",
    "(join|joins|joining) some (notes|phrases) and (keep|keeps|keeping) others detached", "joined and there set apart",
    "smooth (lines|phrases) (against|beside|alternate with|are mixed with) detached ones", "(sometimes|now) smooth and (sometimes|now) detached",
  ],
  "articulation=percussive": [
    "percussive", "hard-edged", "hard", "hard-hitting", "hammer", "hammers", "hammering", "hammered", "hard percussive strokes", "struck hard",
    "percussively", "hard-struck", "pound", "pounds", "pounded", "pounding", "like blows",
  ],
  "density=sparse": [
    "sparse", "spare", "pared-down", "few notes", "notes are few", "thin-textured", "open-textured", "sparing", "sparing of notes",
    "(space|room|air) between the notes", "room left between the notes", "room to breathe", "uncrowded", "sparsely", "sparingly", "pare", "pares",
    "paring", "pared down", "scattered notes", "thinly scattered", "thin scattering of notes", "half empty", "half-empty", "left empty",
    "economy of notes", "room around (each|every|them)", "wide gaps", "notes few", "notes are few and far between", "few scattered notes", "texture thin out", "texture thins",
    "long gaps between the few notes",
  ],
  "density=moderate": [
    "moderate flow of notes", "moderate flow", "(moderate|medium|fair) number of notes", "neither few nor many", "neither few nor many notes",
    "neither sparse nor dense", "neither sparsely nor densely", "neither empty nor crowded", "moderately filled", "between sparse and dense",
    "number of notes is (moderate|a medium one)", "moderate density",
  ],
  "density=dense": [
    "dense", "busy", "tightly packed", "many notes", "crowded", "crowd", "crowds", "crowding", "pack", "packs", "packing", "teem", "teems",
    "teeming", "thick", "thick and close", "thicket of notes", "closely packed", "full of notes", "crowded with notes", "mass of notes",
    "dense (flow|stream|mass) of notes", "densely", "close-packed", "packed", "notes in plenty", "note upon note", "piled upon note", "(pile|piles|piling) note upon note",
    "close upon (another|one another)", "close together", "(hardly a moment|hardly a moment is) free of notes", "to the brim", "profusion of notes",
    "swarm", "swarms", "swarming", "cram", "crams", "cramming", "thicken", "thickens", "thickening",
  ],
};
