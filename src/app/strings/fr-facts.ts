import type { FactWords } from "../../description";

export const frenchFactWords: FactWords = {
  kinds: {
    ensemble: "Effectif", instrumentFamily: "Instruments", instrument: "Instrument", key: "Tonalité", mode: "Mode", tempo: "Tempo", tempoClass: "Allure",
    metre: "Mesure", dynamics: "Nuance", loudnessShape: "Évolution de la nuance", texture: "Texture", register: "Registre", articulation: "Articulation",
    density: "Densité", chromaticism: "Harmonie", rhythm: "Rythme", style: "Manière", mood: "Caractère", form: "Forme", soundQuality: "Enregistrement",
  },
  values: {
    ensemble: {
      solo_keyboard: "clavier seul", plucked_solo: "instrument à cordes pincées seul", solo_bowed_or_wind: "instrument à archet ou à vent seul",
      chamber_strings: "petit groupe de cordes", chamber_mixed: "petit groupe mixte", orchestra_or_band: "orchestre ou harmonie",
      choir_or_voices: "chœur ou voix", voice_accompanied: "voix accompagnée", popular_electronic: "populaire ou électronique",
    },
    instrumentFamily: {
      piano: "piano", organ: "orgue", harpsichord: "clavecin", plucked: "cordes pincées", bowed: "cordes frottées", woodwind: "bois", brass: "cuivres",
      voice: "voix", drums_percussion: "batterie et percussions", electronic: "sons électroniques", other: "autres instruments",
    },
    instrument: {
      violin: "violon", viola: "alto", cello: "violoncelle", "double bass": "contrebasse", flute: "flûte", recorder: "flûte à bec", oboe: "hautbois",
      clarinet: "clarinette", bassoon: "basson", saxophone: "saxophone", trumpet: "trompette", horn: "cor", trombone: "trombone", tuba: "tuba",
      guitar: "guitare", lute: "luth", harp: "harpe", accordion: "accordéon", timpani: "timbales", "drum kit": "batterie",
    },
    key: {
      "C major": "do majeur", "D♭ major": "ré bémol majeur", "D major": "ré majeur", "E♭ major": "mi bémol majeur", "E major": "mi majeur", "F major": "fa majeur",
      "F♯ major": "fa dièse majeur", "G major": "sol majeur", "A♭ major": "la bémol majeur", "A major": "la majeur", "B♭ major": "si bémol majeur", "B major": "si majeur",
      "C minor": "do mineur", "C♯ minor": "do dièse mineur", "D minor": "ré mineur", "E♭ minor": "mi bémol mineur", "E minor": "mi mineur", "F minor": "fa mineur",
      "F♯ minor": "fa dièse mineur", "G minor": "sol mineur", "G♯ minor": "sol dièse mineur", "A minor": "la mineur", "B♭ minor": "si bémol mineur", "B minor": "si mineur",
    },
    mode: { major: "majeur", minor: "mineur", modal_or_none: "ni majeur ni mineur" },
    tempo: null,
    tempoClass: { slow: "lent", moderate: "allure modérée", fast: "rapide", free: "libre" },
    metre: { "2/4-like": "à deux temps", "3/4-like": "à trois temps", compound: "mesure composée", free: "sans mesure fixe" },
    dynamics: { quiet: "doux", moderate: "moyennement fort", loud: "fort", varied: "tantôt fort, tantôt doux" },
    loudnessShape: {
      steady: "nuance égale", swelling: "va croissant", fading: "s’éteint", terraced: "nuances par paliers", sudden_changes: "brusques changements de nuance",
      arch: "enfle puis décroît",
    },
    texture: {
      single_line: "une seule ligne", melody_with_accompaniment: "mélodie accompagnée", chordal: "en accords", polyphonic: "lignes entrelacées", drone: "bourdon",
      rhythmic_layers: "couches rythmiques",
    },
    register: { low: "registre grave", middle: "registre médian", high: "registre aigu", wide: "étendue large" },
    articulation: { legato: "lié", detached: "détaché", mixed: "lié et détaché", percussive: "percussif" },
    density: { sparse: "peu de notes", moderate: "un nombre modéré de notes", dense: "beaucoup de notes" },
    chromaticism: { diatonic: "diatonique", some: "un peu de chromatisme", strong: "très chromatique" },
    rhythm: {
      steady: "rythme régulier", running: "notes courantes", dotted: "rythme pointé", syncopated: "syncopé", repeated_notes: "notes répétées", swung: "balancé",
      free: "rythme libre",
    },
    style: {
      renaissance: "manière Renaissance", baroque: "manière baroque", classical: "manière classique", romantic: "manière romantique", modern: "manière moderne",
      popular: "manière populaire", folk: "manière traditionnelle", jazz: "manière jazz",
    },
    mood: {
      calm: "calme", tender: "tendre", joyful: "joyeux", playful: "enjoué", majestic: "majestueux", energetic: "énergique", tense: "tendu", dark: "sombre",
      sad: "triste", yearning: "languissant", solemn: "solennel", mysterious: "mystérieux", dramatic: "dramatique",
    },
    form: {
      "A B A′": "A B A′", theme_and_variations: "thème et variations", strophic: "strophique", fugal: "fugué", through_composed: "matière sans cesse nouvelle",
      rondo_like: "en rondo", "A B": "A B", one_section: "une seule section",
    },
    soundQuality: {
      clean: "son net", noisy: "enregistrement bruité", old_recording: "enregistrement ancien", live_audience: "en public", reverberant: "réverbérant", dry: "acoustique sèche",
      narrow_band: "son étroit", clipped: "écrêté",
    },
  },
  tempo: (beatsPerMinute) => `environ ${Math.round(beatsPerMinute)} bpm`,
  keepsCase: [],
};
