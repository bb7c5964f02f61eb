import type { PhraseTable } from "./meaning";

/** Texture, register, touch, density. */
export const fabricPhrases: PhraseTable = {
  "texture=single_line": [
    "line and (nothing beneath it|no harmony under it|nothing else)", "unharmonised", "line is unharmonised", "monophonic",
    "(single|bare|lone|unharmonised) (line|thread|strand)", "one (bare|unharmonised|lone) (line|thread|strand)", "without harmony",
    "bare of harmony", "line with (nothing beneath it|no harmony under it)", "(no harmony|nothing) (under|beneath) it", "one line and",
    "one line all by itself", "nothing is heard but one", "line is (bare|without harmony)", "left bare", "stays bare", "remains bare", "is bare",
    "one line",
    "single notes", "line of single notes", "one note at a time", "(only|never more than) one note (is heard|is played) at once", "(line|melody) (without|with no) (accompaniment|harmony)",
    "(line|melody) that nothing (accompanies|supports)", "melody that needs no accompaniment", "neither harmony nor accompaniment", "(no|without) accompaniment", "no (second|other) part", 
    "no harmony", "nothing (accompanies|supports) the (line|melody)", "come (one by one|singly)", "belongs to one line", "(stripped|reduced) to one line",
  ],
  "texture=melody_with_accompaniment": [
    "melody", "tune", "accompaniment", "melody over (its|an|) accompaniment", "has the tune", "melody above (the|its|an) accompaniment",
    "melody and (its|an|) accompaniment", "melody borne by its accompaniment", "tune with a part in support", "melody with accompaniment",
    "leading tune and its accompaniment", "tune stand out above its accompaniment", "melodic line", "accompanying (figures|parts|part)",
    "supporting (figures|part|parts)", "others accompany", "accompany",
    "accompanying", "accompanying it", "accompanying a", "accompanies", "leading part",
  ],
  "texture=chordal": [
    "chords", "chords in solid blocks", "chordal", "chord by chord", "together in chords", "chord to the next", "chord", "one chord",
    "succession of chords", "chord-based", "(block|full|solid) chords", "chord to chord", "chord after another", "chord follows another",
    "chord (after|upon|beside) chord", "chord follows chord", "(succession|series|chain|row|progression) of chords", "parts (move|change|step) (together|at once|as one)",
  ],
  "texture=polyphonic": [
    "one line to the next", "what one line", "woven", "contrapuntal", "polyphonic", "interwoven", "counterpoint", "interweave", "woven strands",
    "weave", "weaves", "weaving", "braid", "braids", "braiding", "many-stranded", "(interwoven|intertwined|independent) (lines|strands|parts)",
    "(several|separate) (lines|strands|parts)", "intertwine", "intertwines", "intertwining", "intertwined",
    "(closely|tightly) (woven|interwoven|intertwined)", "cross and overlap", "answer one another", "(weave|web|mesh) of (lines|strands|parts)",
    "imitate", "strand winds",
    "interweaves", "interweaving", "line against line", "part against part", "strand against strand", "line crosses line", "(lines|strands|parts) at once", "lines to follow at once",
    "(lines|strands|parts) going their own ways",
    "(lines|parts) go their own ways", "(each|every) (line|part|strand) (goes|going) its own way", "each going its own way", "(each|every) (line|part|strand) (a|has a) (course|path|way) of its own",
    "(each|every) (line|part|strand) along a path of its own",
    "parts of equal weight", "fabric of (lines|strands|parts)", "(wind|winding|thread|threading) (in and out of|through|round|about) one another", "(lines|strands) in play",
  ],
  "texture=drone": [
    "drone", "pedal note", "(held|sustained|constant) (drone|pedal note)",
    "continuous (drone|pedal note)", "note (held|kept up|sustained) as a drone", "note held (beneath|under|below)", "(held|sustained) note as (a|its) drone",
  ],
  "texture=rhythmic_layers": [
    "layered", "layers", "layer", "layering", "layer upon layer", "rhythmic layers", "interlocking", "layered patterns", "many-layered",
    "interlocked", "interlock", "interlocks", "interlocking (patterns|figures|parts)", "layers of (rhythm|pattern)", "layer of pattern",
    "pattern locks into pattern", "(patterns|figures) in layers",
    "layered over another", "interlocks with",
  ],
  "register=low": [
    "low-lying", "low-pitched", "deep-toned", "depths of the register", "low in the register", "pitch lies low", "(low|lower|deep) register",
    "(low|deep|far down) in pitch", "(low|deep) down the range", "deep-set", "low-set", "deep-lying", "(low|deep) in the range",
    "register is (low|deep)", "(lie|lies|lying|lay|stay|stays|staying|keep|keeps|keeping|move|moves|moving|remain|remains|is) low", "lies deep",
    "lie deep", "lying deep", "pitch is low",
    "(low|lower|deep) notes", "(low|deep) pitches", "low pitch", "lower (part|half|reaches|side) of the range", "bottom of the range", "down the range", "pitched low", "(notes|pitches) low", "low in register",
    "notes are (low|deep) ones", "set (low|deep) in the range", "(low|deep) in pitch", 
  ],
  "register=middle": [
    "register is a middle one", "middle-register", "middle (register|of the range|of the compass)", "middle pitches", "neither high nor low",
    "neither high nor low in pitch",
    "mid-range", "medium (pitch|pitches)", "pitch is a medium one", "half-way up the range", "extremes of the range", "clear of the extremes of the range", "midway between high and low", "middle part of the range",
    "middle notes",
    "nothing lies very high or very low",
  ],
  "register=high": [
    "(high|upper) register", "high in pitch", "high-lying", "high-pitched", "top of the register", "high in the register", "register is high",
    "lies high", "lie high", "lying high", "high in the range", "high up in the range", "high-set", "upper-register", "pitch (lies|stays|is) high",
    "(high|upper|higher) notes", "high pitches", "high pitch", "upper (part|half|reaches|side) of the range", "top of the range", "up the range", "pitched high", "(notes|pitches) high", "high in register",
    "notes are high ones",
  ],
  "register=wide": [
    "wide-ranging", "from low to high", "wide-spaced", "wide (range|compass|span)", "wide (range|compass|span) of pitch",
    "bottom of the range to the top", "(range|compass) is wide",
    "both high and low notes", "(high and low|low and high) (notes|registers)", "high and low", "high and low alike", "(lowest and highest|highest and lowest) notes", "(range|ranges|ranging|move|moves|moving) widely",
    "both ends of the range",
    "bottom of the range and the top", "top of the range and the bottom", "up and down the range", "high notes against low ones", "high notes and low ones", "low notes and high ones", "wide in (range|compass)",
    "far apart", "lowest note and highest",
    "bottom to top",
  ],
  "articulation=legato": [
    "smooth", "smoothly", "legato", "smooth-lined", "seamless", "seamlessly", "fluid", "long-breathed", "unbroken in line",
    "unbroken (phrases|lines)", "legato (phrases|lines)", "smoothly (joined|tied|bound)",
  ],
  "articulation=detached": [
    "crisp", "crisply", "detached", "separate notes", "set apart", "clear-cut", "staccato", "pointed", "clipped", "separate note", "note set apart",
    "each note apart", "neatly separated", "clipped short", "(crisp|short|clipped) (detached|separate) notes",
    "(crisp|short|clipped) and (detached|separate|short)", "detached notes",
  ],
  "articulation=mixed": ["smooth and detached", "smooth and (now|then) detached"],
  "articulation=percussive": [
    "percussive", "hard-edged", "hard", "hard-hitting", "hammer", "hammers", "hammering", "hammered", "hard percussive strokes", "struck hard",
  ],
  "density=sparse": [
    "sparse", "spare", "pared-down", "few notes", "notes are few", "thin-textured", "open-textured", "sparing", "sparing of notes",
    "(space|room|air) between the notes", "room left between the notes", "room to breathe",
  ],
  "density=moderate": ["moderate flow of notes", "moderate flow"],
  "density=dense": [
    "dense", "busy", "tightly packed", "many notes", "crowded", "crowd", "crowds", "crowding", "pack", "packs", "packing", "teem", "teems",
    "teeming", "thick", "thick and close", "thicket of notes", "closely packed", "full of notes", "crowded with notes", "mass of notes",
    "dense (flow|stream|mass) of notes",
  ],
};
