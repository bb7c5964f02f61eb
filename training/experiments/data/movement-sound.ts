import { seededRandom, seedFromText } from "../../../src/base";
import { featureSettings } from "../../../src/features";
import { cutExcerpt } from "../../data/excerpt";
import { fontNamed, trainingFonts } from "../../data/fonts";
import { humanise } from "../../data/humanise";
import { recipes } from "../../data/orchestrate";
import type { ScoreRecord } from "../../data/score-record";
import { colour, renderedColour } from "../../sound/colour";

const excerpts = 3;

/**
 * What stands for the recording of a movement: three excerpts of 22 to 31 s from all over it, in their order, joined. As
 * written, in its own key (the note may name it), played by one font as a person might and coloured as the listener's
 * training sound is. Mono at 22 050 Hz; null where the score is too short. Seeded by the score's name.
 */
export async function movementSound(record: ScoreRecord, folders: { readonly corpus: string; readonly shared: string }): Promise<Float32Array | null> {
  const random = seededRandom(seedFromText(`experiments ${record.id}`));
  const recipe = recipes.find(({ to, from }) => to === record.ensemble && from.includes(record.ensemble));
  const font = await fontNamed(random.pick(trainingFonts), folders.shared);
  const hall = random.chance(0.5) ? 0 : random.between(0, 70);
  const cuts = Array.from({ length: excerpts }, () => cutExcerpt(folders.corpus, record, random)).filter((cut) => cut !== null);
  cuts.sort((one, other) => one.timing.toScore(0) - other.timing.toScore(0));
  const parts = cuts.flatMap((cut) => {
    const played = recipe?.play(cut.parts, random) ?? cut.parts;
    if (played.every(({ notes }) => notes.length === 0)) return [];
    return [font.render(humanise(played, record.velocity.p5 === record.velocity.p95, record.humanTiming, random), cut.timing.seconds, 0, hall)];
  });
  if (parts.length === 0) return null;
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return colour(joined, featureSettings.sampleRateHertz, renderedColour, random).samples;
}
