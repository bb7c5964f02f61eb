import type { Mood } from "./mood-names";

/** What of the music a mood leans on, each between −1 and 1. */
export const moodCues = ["tempo", "mode", "loudness", "articulation", "register", "density", "roughness"] as const;
export type MoodCue = (typeof moodCues)[number];

/**
 * Which way each heard cue speaks for a mood: tempo (slow −, fast +), mode (minor −, major +), loudness and its changes (soft −,
 * loud +), articulation (legato −, detached +), register (low −, high +), density (sparse −, dense +), roughness (diatonic −,
 * chromatic +). After Hevner (1935–37), Gabrielsson & Lindström (2010, tables 14.1–14.2) and Juslin & Laukka (2004, table 2);
 * only the directions are theirs, the sizes are ours, in halves: 1 is a leading cue, 0.5 a lesser one.
 */
export const moodTable: Readonly<Record<Mood, Readonly<Partial<Record<MoodCue, number>>>>> = {
  calm: { tempo: -1, loudness: -1, articulation: -0.5, density: -0.5, roughness: -0.5, mode: 0.5 },
  tender: { tempo: -1, mode: 0.5, loudness: -1, articulation: -1, density: -0.5, roughness: -0.5 },
  joyful: { tempo: 1, mode: 1, loudness: 0.5, articulation: 0.5, register: 0.5, roughness: -0.5 },
  playful: { tempo: 1, mode: 0.5, loudness: -0.5, articulation: 1, register: 0.5, density: 0.5 },
  majestic: { tempo: -0.5, mode: 1, loudness: 1, register: -0.5, density: 0.5 },
  energetic: { tempo: 1, loudness: 1, articulation: 0.5, density: 1 },
  tense: { tempo: 0.5, mode: -0.5, loudness: 0.5, density: 0.5, roughness: 1 },
  dark: { tempo: -0.5, mode: -1, register: -1, roughness: 0.5 },
  sad: { tempo: -1, mode: -1, loudness: -0.5, articulation: -0.5, density: -0.5 },
  yearning: { tempo: -0.5, mode: -0.5, articulation: -1, roughness: 0.5, register: 0.5 },
  solemn: { tempo: -1, articulation: -0.5, register: -0.5, loudness: -0.5, roughness: -0.5 },
  mysterious: { tempo: -0.5, mode: -0.5, loudness: -1, density: -0.5, roughness: 1 },
  dramatic: { tempo: 0.5, mode: -1, loudness: 1, density: 0.5, roughness: 0.5 },
};
