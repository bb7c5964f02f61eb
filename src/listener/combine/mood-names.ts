import { factKinds } from "../../description";

export const moodNames = factKinds.mood.values;
export type Mood = (typeof moodNames)[number];
