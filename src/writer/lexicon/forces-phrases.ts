import type { PhraseTable } from "./meaning";

const anySolo = "ensemble=solo_keyboard | ensemble=plucked_solo | ensemble=solo_bowed_or_wind";

/** Who plays. */
export const forcesPhrases: PhraseTable = {
  [anySolo]: ["solo", "alone", "unaccompanied", "on its own", "by itself", "lone", "single instrument", "soloist"],
  "ensemble=solo_keyboard": [
    "keyboard alone", "solo keyboard", "single keyboard", "lone keyboard", "keyboard", "keyboard on its own", "keyboard by itself",
  ],
  "ensemble=plucked_solo": [
    "solo plucked instrument", "single plucked instrument", "plucked instrument alone", "plucked instrument on its own",
    "plucked instrument by itself",
  ],
  "instrumentFamily=plucked | ensemble=plucked_solo": ["plucked instrument"],
  "ensemble=solo_bowed_or_wind": [
    "single melody instrument", "solo melody instrument", "lone melody instrument", "melody instrument", "one melody instrument alone",
    "melody instrument (by itself|on its own|alone)",
  ],
  "ensemble=chamber_strings": [
    "(string|chamber string) (group|ensemble)", "small string (group|ensemble)", "chamber strings", "small (group|body) of strings",
    "small (group|body) of bowed strings", "strings in a small group", "string chamber group", "handful of strings", "few bowed strings together",
  ],
  "ensemble=chamber_mixed": [
    "small mixed (group|ensemble)", "mixed (chamber|) (group|ensemble)", "small (chamber|) (group|ensemble)", "chamber (group|ensemble)",
    "mixed chamber forces", "handful of players",
  ],
  "ensemble=orchestra_or_band": [
    "large ensemble", "large body of players", "orchestra or band", "big ensemble", "full ensemble", "large forces", "large body",
    "large band or orchestra", "full band or orchestra", "large group of players",
  ],
  "ensemble=orchestra_or_band & instrumentFamily=bowed": [
    "orchestra", "orchestral", "full orchestra", "large orchestra", "orchestra with its strings",
  ],
  "ensemble=choir_or_voices": [
    "vocal (group|ensemble)", "group of voices", "group of singers", "several voices", "choral voices", "voices together", "choral",
    "voices in chorus", "(vocal ensemble|vocal group|group of voices|group of singers) sings", "(several voices together|choral voices) sing",
    "body of voices", "(body of voices) sings", "choir or vocal (group|ensemble)", "choir or vocal (group|ensemble) sings", "voices in chorus sing",
  ],
  "ensemble=voice_accompanied": [
    "accompanied voice", "accompanied singer", "voice with accompaniment", "singer with accompaniment", "voice and accompaniment",
    "accompanied singing", "singer accompanied", "voice accompanied", "voice and its accompaniment", "singer with instrumental support",
  ],
  "ensemble=popular_electronic": [
    "pop-style band", "pop-style line-up", "pop-style ensemble", "electric band", "amplified band", "pop or electronic (band|group|act)", "pop-style",
    "band of the pop kind", "band in the pop manner",
  ],
  "ensemble=popular_electronic & instrumentFamily=electronic": [
    "electronic production", "electronic band", "electronic line-up", "band with electronic sounds",
  ],
  "instrumentFamily=piano": ["piano", "pianos"],
  "instrumentFamily=organ": ["organ"],
  "instrumentFamily=harpsichord": ["harpsichord"],
  "instrumentFamily=plucked": ["plucked strings", "plucked string", "plucked sounds"],
  "instrumentFamily=bowed": ["strings", "bowed strings", "string", "bowed instrument", "string instrument", "string sound", "string instruments"],
  "instrumentFamily=woodwind": ["woodwind", "woodwinds", "woodwind instrument", "woodwind instruments", "wind instruments"],
  "instrumentFamily=brass": ["brass", "brass instrument", "brass instruments"],
  "instrumentFamily=voice": ["voice", "voices", "singer", "singers", "singing", "sung", "sings", "sing", "vocal"],
  "instrumentFamily=drums_percussion": ["percussion", "drums", "drumming"],
  "instrumentFamily=electronic": ["electronic sounds", "synthesised sounds", "synthesised tones", "electronic", "synthesised"],
  "instrument=violin": ["violin", "violins"],
  "instrument=viola": ["viola", "violas"],
  "instrument=cello": ["cello", "cellos"],
  "instrument=double bass": ["double bass", "double basses"],
  "instrument=flute": ["flute", "flutes"],
  "instrument=recorder": ["recorder", "recorders"],
  "instrument=oboe": ["oboe", "oboes"],
  "instrument=clarinet": ["clarinet", "clarinets"],
  "instrument=bassoon": ["bassoon", "bassoons"],
  "instrument=saxophone": ["saxophone", "saxophones"],
  "instrument=trumpet": ["trumpet", "trumpets"],
  "instrument=horn": ["horn", "horns"],
  "instrument=trombone": ["trombone", "trombones"],
  "instrument=tuba": ["tuba"],
  "instrument=guitar": ["guitar", "guitars"],
  "instrument=lute": ["lute"],
  "instrument=harp": ["harp"],
  "instrument=accordion": ["accordion"],
  "instrument=timpani": ["timpani"],
  "instrument=drum kit": ["drum kit"],
};
