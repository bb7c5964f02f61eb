import type { FactWords } from "../../description";

export const spanishFactWords: FactWords = {
  kinds: {
    ensemble: "Conjunto", instrumentFamily: "Instrumentos", instrument: "Instrumento", key: "Tonalidad", mode: "Modo", tempo: "Tempo", tempoClass: "Velocidad",
    metre: "Compás", dynamics: "Intensidad", loudnessShape: "Curso de la intensidad", texture: "Textura", register: "Registro", articulation: "Articulación",
    density: "Densidad", chromaticism: "Armonía", rhythm: "Ritmo", style: "Manera", mood: "Carácter", form: "Forma", soundQuality: "Grabación",
  },
  values: {
    ensemble: {
      solo_keyboard: "teclado solo", plucked_solo: "instrumento de cuerda pulsada solo", solo_bowed_or_wind: "instrumento de arco o de viento solo",
      chamber_strings: "pequeño grupo de cuerdas", chamber_mixed: "pequeño grupo mixto", orchestra_or_band: "orquesta o banda",
      choir_or_voices: "coro o voces", voice_accompanied: "voz con acompañamiento", popular_electronic: "popular o electrónica",
    },
    instrumentFamily: {
      piano: "piano", organ: "órgano", harpsichord: "clave", plucked: "cuerdas pulsadas", bowed: "cuerdas frotadas", woodwind: "viento madera", brass: "metales",
      voice: "voces", drums_percussion: "batería y percusión", electronic: "sonidos electrónicos", other: "otros instrumentos",
    },
    instrument: {
      violin: "violín", viola: "viola", cello: "violonchelo", "double bass": "contrabajo", flute: "flauta", recorder: "flauta dulce", oboe: "oboe", clarinet: "clarinete",
      bassoon: "fagot", saxophone: "saxofón", trumpet: "trompeta", horn: "trompa", trombone: "trombón", tuba: "tuba", guitar: "guitarra", lute: "laúd",
      harp: "arpa", accordion: "acordeón", timpani: "timbales", "drum kit": "batería",
    },
    key: {
      "C major": "do mayor", "D♭ major": "re bemol mayor", "D major": "re mayor", "E♭ major": "mi bemol mayor", "E major": "mi mayor", "F major": "fa mayor",
      "F♯ major": "fa sostenido mayor", "G major": "sol mayor", "A♭ major": "la bemol mayor", "A major": "la mayor", "B♭ major": "si bemol mayor", "B major": "si mayor",
      "C minor": "do menor", "C♯ minor": "do sostenido menor", "D minor": "re menor", "E♭ minor": "mi bemol menor", "E minor": "mi menor", "F minor": "fa menor",
      "F♯ minor": "fa sostenido menor", "G minor": "sol menor", "G♯ minor": "sol sostenido menor", "A minor": "la menor", "B♭ minor": "si bemol menor", "B minor": "si menor",
    },
    mode: { major: "mayor", minor: "menor", modal_or_none: "ni mayor ni menor" },
    tempo: null,
    tempoClass: { slow: "lento", moderate: "paso moderado", fast: "rápido", free: "libre" },
    metre: { "2/4-like": "a dos tiempos", "3/4-like": "a tres tiempos", compound: "compás compuesto", free: "sin compás fijo" },
    dynamics: { quiet: "suave", moderate: "moderadamente fuerte", loud: "fuerte", varied: "unas veces fuerte, otras suave" },
    loudnessShape: {
      steady: "intensidad pareja", swelling: "va creciendo", fading: "se apaga", terraced: "intensidad por escalones", sudden_changes: "cambios bruscos de intensidad",
      arch: "crece y luego decrece",
    },
    texture: {
      single_line: "una sola línea", melody_with_accompaniment: "melodía con acompañamiento", chordal: "en acordes", polyphonic: "líneas entrelazadas", drone: "bordón",
      rhythmic_layers: "capas rítmicas",
    },
    register: { low: "registro grave", middle: "registro medio", high: "registro agudo", wide: "ámbito amplio" },
    articulation: { legato: "ligado", detached: "separado", mixed: "ligado y separado", percussive: "percutido" },
    density: { sparse: "pocas notas", moderate: "un número moderado de notas", dense: "muchas notas" },
    chromaticism: { diatonic: "diatónico", some: "algo de cromatismo", strong: "muy cromático" },
    rhythm: {
      steady: "ritmo constante", running: "notas corridas", dotted: "ritmo con puntillo", syncopated: "sincopado", repeated_notes: "notas repetidas", swung: "con swing",
      free: "ritmo libre",
    },
    style: {
      renaissance: "a la manera del Renacimiento", baroque: "a la manera barroca", classical: "a la manera clásica", romantic: "a la manera romántica",
      modern: "a la manera moderna", popular: "a la manera popular", folk: "a la manera folclórica", jazz: "a la manera del jazz",
    },
    mood: {
      calm: "tranquilo", tender: "tierno", joyful: "alegre", playful: "juguetón", majestic: "majestuoso", energetic: "enérgico", tense: "tenso", dark: "oscuro",
      sad: "triste", yearning: "anhelante", solemn: "solemne", mysterious: "misterioso", dramatic: "dramático",
    },
    form: {
      "A B A′": "A B A′", theme_and_variations: "tema y variaciones", strophic: "estrófica", fugal: "fugada", through_composed: "material siempre nuevo",
      rondo_like: "como un rondó", "A B": "A B", one_section: "una sola sección",
    },
    soundQuality: {
      clean: "sonido limpio", noisy: "grabación ruidosa", old_recording: "grabación antigua", live_audience: "en vivo, con público", reverberant: "con mucha sala", dry: "sala seca",
      narrow_band: "sonido estrecho", clipped: "saturado",
    },
  },
  tempo: (beatsPerMinute) => `unos ${Math.round(beatsPerMinute)} ppm`,
  keepsCase: [],
};
