import type { PhraseTable } from "./meaning";

/** Texture, register, touch, density. */
export const fabricPhrases: PhraseTable = {
  "texture=single_line": ["single line", "one bare line", "bare line", "unharmonised", "unharmonised line", "line is unharmonised", "line and nothing beneath it"],
  "texture=melody_with_accompaniment": ["melody", "tune", "accompaniment", "melody over (its|an|) accompaniment", "supporting part", "has the tune", "melody above (the|its|an) accompaniment", "melody and (its|an|) accompaniment", "melody borne by its accompaniment", "tune with a part in support", "melody with accompaniment", "leading tune and its accompaniment", "tune stand out above its accompaniment"],
  "texture=chordal": ["chords", "chords in solid blocks", "chordal", "chord by chord", "block chords", "solid chords", "together in chords", "chord to the next", "chord", "one chord", "succession of chords"],
  "texture=polyphonic": ["woven", "(tightly|closely) woven", "contrapuntal", "polyphonic", "weave of lines", "interwoven", "interwoven lines", "independent lines", "counterpoint", "several lines", "interweave", "woven strands", "weave", "weaves", "weaving", "braid", "braids", "braiding"],
  "texture=drone": ["drone"],
  "texture=rhythmic_layers": ["layered", "layers", "layer", "layering", "layer upon layer", "rhythmic layers", "interlocking", "layered patterns", "interlocking patterns"],
  "register=low": ["(low|lower) register", "low in pitch", "low-lying", "low-pitched", "deep-toned", "depths of the register", "low in the register", "pitch lies low", "register is low", "lies low", "lie low", "lying low"],
  "register=middle": ["middle register", "middle of the range", "register is a middle one"],
  "register=high": ["(high|upper) register", "high in pitch", "high-lying", "high-pitched", "top of the register", "high in the register", "pitch lies high", "register is high", "lies high", "lie high", "lying high"],
  "register=wide": ["wide-ranging", "wide range", "wide range of pitch", "wide compass", "from low to high", "range is wide", "compass is wide"],
  "articulation=legato": ["smooth", "smoothly", "legato", "smooth-lined", "seamless", "seamlessly", "fluid", "smoothly joined"],
  "articulation=detached": ["crisp", "crisply", "detached", "short separate notes", "separate notes", "short and separate", "set apart", "crisp and short", "crisp and detached", "clear-cut", "staccato", "pointed", "short separate notes"],
  "articulation=mixed": ["smooth and detached"],
  "articulation=percussive": ["percussive", "hard-edged", "hard", "hard-hitting", "hammer", "hammers", "hammering"],
  "density=sparse": ["sparse", "spare", "pared-down", "few notes", "space between the notes", "notes are few"],
  "density=moderate": ["moderate flow of notes", "moderate flow"],
  "density=dense": ["dense", "busy", "tightly packed", "many notes", "crowded", "crowd", "crowds", "crowding", "pack", "packs", "packing", "teem", "teems", "teeming", "thick", "thick and close", "thicket of notes"],
};
