import type { PhraseTable } from "./meaning";

const anySolo = "ensemble=solo_keyboard | ensemble=plucked_solo | ensemble=solo_bowed_or_wind";

/** Who plays. */
export const forcesPhrases: PhraseTable = {
  [anySolo]: [
    "solo", "alone", "unaccompanied", "on its own", "by itself", "lone", "single instrument", "soloist", "all (alone|by itself)", "quite alone", "and no other instrument", "and no other", "(as|is) the only instrument",
    "without any other instrument", "with no other instrument beside it",
  ],
  "ensemble=solo_keyboard": [
    "keyboard alone", "solo keyboard", "single keyboard", "lone keyboard", "keyboard", "keyboard on its own", "keyboard by itself", "keyboard instrument",
    "keyboard (instrument|) all (alone|by itself)", "keyboard instrument (alone|by itself|on its own)", "unaccompanied keyboard",
  ],
  "ensemble=plucked_solo": [
    "solo plucked instrument", "single plucked instrument", "plucked instrument alone", "plucked instrument on its own",
    "plucked instrument by itself", "lone plucked instrument", "plucked instrument all (alone|by itself)", "unaccompanied plucked instrument",
  ],
  "instrumentFamily=plucked | ensemble=plucked_solo": ["plucked instrument"],
  "ensemble=solo_bowed_or_wind": [
    "single melody instrument", "solo melody instrument", "lone melody instrument", "melody instrument", "one melody instrument alone",
    "melody instrument (by itself|on its own|alone)", "melody instrument all (alone|by itself)", "unaccompanied melody instrument",
    "one melody instrument (by itself|on its own)",
  ],
  "ensemble=chamber_strings": [
    "(string|chamber string) (group|ensemble)", "small string (group|ensemble)", "chamber strings", "small (group|body) of strings",
    "small (group|body) of bowed strings", "strings in a small group", "string chamber group", "handful of (bowed|) strings", "few (bowed|) strings together",
    "small ensemble of (bowed|) strings", "chamber group of strings", "few string players", "small company of strings", "ensemble of a few strings",
  ],
  "ensemble=chamber_mixed": [
    "small mixed (group|ensemble)", "mixed (chamber|) (group|ensemble)", "small (chamber|) (group|ensemble)", "chamber (group|ensemble)",
    "mixed chamber forces", "handful of (players|instruments)", "few players together", "small group of (different|) (players|instruments)",
    "small ensemble of different instruments", "few different instruments together", "mixed group of a few instruments", "small company of players",
  ],
  "ensemble=orchestra_or_band": [
    "large ensemble", "large body of players", "orchestra or band", "big ensemble", "full ensemble", "large forces", "large body",
    "large band or orchestra", "full band or orchestra", "large (body|group) of (players|instruments)", "ensemble of many players",
    "many players together", "orchestra or a band", "large company of players", "large gathering of instruments", "big group of players",
  ],
  "ensemble=orchestra_or_band & instrumentFamily=bowed": [
    "orchestra", "orchestral", "full orchestra", "large orchestra", "orchestra with its strings", "orchestra with strings",
    "orchestra complete with strings", "orchestral (forces|players)", "body of orchestral players", "players of an orchestra",
  ],
  "ensemble=choir_or_voices": [
    "vocal (group|ensemble)", "group of voices", "group of singers", "several voices", "choral voices", "voices together", "choral",
    "voices in chorus", "(vocal ensemble|vocal group|group of voices|group of singers) sings", "(several voices together|choral voices) sing",
    "body of (voices|singers)", "(body of (voices|singers)|ensemble of (voices|singers)|company of singers|gathering of voices|choir or a vocal group) sings",
    "ensemble of (voices|singers)", "number of voices together", "several singers together", "company of singers", "gathering of voices", "choir or a vocal group",
    "(number of voices together|several singers together) sing", "choir or vocal (group|ensemble)", "choir or vocal (group|ensemble) sings", "voices in chorus sing",
  ],
  "ensemble=voice_accompanied": [
    "accompanied voice", "accompanied singer", "voice with accompaniment", "singer with accompaniment", "voice and accompaniment",
    "accompanied singing", "singer accompanied", "voice accompanied", "voice and its accompaniment", "singer with instrumental support",
    "singer and its accompaniment", "(voice|singer) with instruments in support", "(voice|singer) with an accompaniment", "(voice|singer) to an instrumental accompaniment",
    "(voice|singer) to the accompaniment", "(voice|singer) (supported|accompanied) by instruments", "(voice|singer) supported",
  ],
  "ensemble=popular_electronic": [
    "pop-style band", "pop-style line-up", "pop-style ensemble", "electric band", "amplified band", "pop or electronic (band|group|act)", "pop-style",
    "band of the pop kind", "(band|group) in the pop manner", "pop-style group", "amplified group", "group with amplified instruments",
  ],
  "ensemble=popular_electronic & instrumentFamily=electronic": [
    "electronic production", "electronic (band|group)", "electronic line-up", "(band|line-up) with (electronic|synthesised) sounds",
    "pop-style (band|group) with (electronic|synthesised) sounds", "amplified band with (electronic|synthesised) sounds",
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
