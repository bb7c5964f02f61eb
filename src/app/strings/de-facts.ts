import type { FactWords } from "../../description";

export const germanFactWords: FactWords = {
  kinds: {
    ensemble: "Besetzung", instrumentFamily: "Instrumente", instrument: "Instrument", key: "Tonart", mode: "Tongeschlecht", tempo: "Tempo", tempoClass: "Zeitmaß",
    metre: "Takt", dynamics: "Lautstärke", loudnessShape: "Verlauf der Lautstärke", texture: "Satz", register: "Lage", articulation: "Artikulation",
    density: "Dichte", chromaticism: "Harmonik", rhythm: "Rhythmus", style: "Art", mood: "Stimmung", form: "Form", soundQuality: "Aufnahme",
  },
  values: {
    ensemble: {
      solo_keyboard: "Tasteninstrument allein", plucked_solo: "Zupfinstrument allein", solo_bowed_or_wind: "Streich- oder Blasinstrument allein",
      chamber_strings: "kleine Streichergruppe", chamber_mixed: "kleine gemischte Gruppe", orchestra_or_band: "Orchester oder Kapelle",
      choir_or_voices: "Chor oder Stimmen", voice_accompanied: "Stimme mit Begleitung", popular_electronic: "Pop oder elektronisch",
    },
    instrumentFamily: {
      piano: "Klavier", organ: "Orgel", harpsichord: "Cembalo", plucked: "Zupfinstrumente", bowed: "Streicher", woodwind: "Holzbläser", brass: "Blechbläser",
      voice: "Stimmen", drums_percussion: "Schlagwerk", electronic: "elektronische Klänge", other: "andere Instrumente",
    },
    instrument: {
      violin: "Violine", viola: "Bratsche", cello: "Cello", "double bass": "Kontrabass", flute: "Flöte", recorder: "Blockflöte", oboe: "Oboe", clarinet: "Klarinette",
      bassoon: "Fagott", saxophone: "Saxofon", trumpet: "Trompete", horn: "Horn", trombone: "Posaune", tuba: "Tuba", guitar: "Gitarre", lute: "Laute",
      harp: "Harfe", accordion: "Akkordeon", timpani: "Pauken", "drum kit": "Schlagzeug",
    },
    key: {
      "C major": "C-Dur", "D♭ major": "Des-Dur", "D major": "D-Dur", "E♭ major": "Es-Dur", "E major": "E-Dur", "F major": "F-Dur",
      "F♯ major": "Fis-Dur", "G major": "G-Dur", "A♭ major": "As-Dur", "A major": "A-Dur", "B♭ major": "B-Dur", "B major": "H-Dur",
      "C minor": "c-Moll", "C♯ minor": "cis-Moll", "D minor": "d-Moll", "E♭ minor": "es-Moll", "E minor": "e-Moll", "F minor": "f-Moll",
      "F♯ minor": "fis-Moll", "G minor": "g-Moll", "G♯ minor": "gis-Moll", "A minor": "a-Moll", "B♭ minor": "b-Moll", "B minor": "h-Moll",
    },
    mode: { major: "Dur", minor: "Moll", modal_or_none: "weder Dur noch Moll" },
    tempo: null,
    tempoClass: { slow: "langsam", moderate: "mäßig bewegt", fast: "schnell", free: "frei im Zeitmaß" },
    metre: { "2/4-like": "gerader Takt", "3/4-like": "Dreiertakt", compound: "zusammengesetzter Takt", free: "kein fester Takt" },
    dynamics: { quiet: "leise", moderate: "mittellaut", loud: "laut", varied: "abwechselnd laut und leise" },
    loudnessShape: {
      steady: "gleichmäßig laut", swelling: "schwillt an", fading: "verklingt", terraced: "Lautstärke in Stufen", sudden_changes: "plötzliche Wechsel der Lautstärke",
      arch: "schwillt an und wieder ab",
    },
    texture: {
      single_line: "einstimmig", melody_with_accompaniment: "Melodie mit Begleitung", chordal: "akkordisch", polyphonic: "mehrstimmig verwoben", drone: "Bordun",
      rhythmic_layers: "rhythmische Schichten",
    },
    register: { low: "tiefe Lage", middle: "mittlere Lage", high: "hohe Lage", wide: "weiter Umfang" },
    articulation: { legato: "gebunden", detached: "abgesetzt", mixed: "teils gebunden, teils abgesetzt", percussive: "schlagend" },
    density: { sparse: "wenige Töne", moderate: "mäßig viele Töne", dense: "viele Töne" },
    chromaticism: { diatonic: "diatonisch", some: "etwas chromatisch", strong: "stark chromatisch" },
    rhythm: {
      steady: "gleichmäßiger Rhythmus", running: "laufende Töne", dotted: "punktierter Rhythmus", syncopated: "synkopiert", repeated_notes: "Tonwiederholungen",
      swung: "swingend", free: "freier Rhythmus",
    },
    style: {
      renaissance: "nach Art der Renaissance", baroque: "nach Art des Barock", classical: "nach Art der Klassik", romantic: "nach Art der Romantik",
      modern: "nach Art der Moderne", popular: "nach Art des Pop", folk: "nach Art der Volksmusik", jazz: "nach Art des Jazz",
    },
    mood: {
      calm: "ruhig", tender: "zart", joyful: "fröhlich", playful: "verspielt", majestic: "majestätisch", energetic: "energisch", tense: "gespannt", dark: "dunkel",
      sad: "traurig", yearning: "sehnsüchtig", solemn: "feierlich", mysterious: "geheimnisvoll", dramatic: "dramatisch",
    },
    form: {
      "A B A′": "A B A′", theme_and_variations: "Thema und Variationen", strophic: "Strophen", fugal: "fugenartig", through_composed: "durchkomponiert",
      rondo_like: "rondoartig", "A B": "A B", one_section: "ein Abschnitt",
    },
    soundQuality: {
      clean: "sauberer Klang", noisy: "verrauscht", old_recording: "alte Aufnahme", live_audience: "live, mit Publikum", reverberant: "hallig", dry: "trockener Raum",
      narrow_band: "schmaler Klang", clipped: "übersteuert",
    },
  },
  tempo: (beatsPerMinute) => `etwa ${Math.round(beatsPerMinute)} bpm`,
  // c-Moll is another key than C-Dur, and is written small everywhere.
  keepsCase: ["key"],
};
