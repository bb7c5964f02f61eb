import type { SeededRandom } from "../../src/base";
import { inputLayout, type InputStatistics, type WindowInput, windowInput, windowLayout } from "../../src/listener/network";
import { colourWindow, mixWindows } from "./augment";
import type { ListenerTrainingConfig } from "./config";
import type { WindowDrawing } from "./drawing";
import type { EarlierListener } from "./earlier-listener";
import { type IndexedWindow, isTaughtMusic, type ShardReader, type TeacherAnswer } from "./shard-reader";
import { mixedTargets, type Targets, transposedKey, withShares } from "./targets";

/** A window ready for a step: what the network hears and what it should say. */
export interface Example {
  readonly input: WindowInput;
  readonly targets: Targets;
  readonly teacher: TeacherAnswer | null;
}

const place = { start: 0, end: windowLayout.seconds };

/** A window as it is, for validation. */
export function plainExample(reader: ShardReader, window: IndexedWindow, statistics: InputStatistics): Example {
  return {
    input: windowInput(reader.raw(window), { ...place, tuningCents: window.tuningCents }, statistics),
    targets: window.targets,
    teacher: null,
  };
}

/** The stronger of both answers for each tag; an embedding of a mixture is not known. */
function mixedTeacher(a: TeacherAnswer | null, b: TeacherAnswer | null): TeacherAnswer | null {
  return a === null || b === null ? null : { tags: a.tags.map((value, index) => Math.max(value, b.tags[index] as number)), embedding: new Float32Array(a.embedding.length) };
}

/** A window drawn, coloured, now and then mixed with another, its pitches read a little higher or lower. */
export function drawnExample(
  reader: ShardReader, drawing: WindowDrawing, statistics: InputStatistics, config: ListenerTrainingConfig, random: SeededRandom,
  earlier: EarlierListener | null = null,
): Example {
  const window = drawing.draw(random);
  const { augment, lossWeights } = config;
  const taught = lossWeights.teacherTags > 0 || lossWeights.teacherEmbedding > 0;
  let raw = reader.raw(window);
  let targets = window.targets;
  let teacher = taught ? reader.teacher(window) : null;
  if (random.chance(augment.mixChance)) {
    const other = drawing.draw(random);
    raw = mixWindows(raw, reader.raw(other), random.between(-3, 6));
    targets = mixedTargets(targets, other.targets);
    teacher = taught ? mixedTeacher(teacher, reader.teacher(other)) : null;
  } else if (earlier !== null && isTaughtMusic(window)) {
    targets = withShares(targets, earlier.shares(reader, window));
  }
  raw = colourWindow(raw, augment, random);
  const transposeSemitones = Math.round(random.between(-augment.transposeSemitones - 0.5, augment.transposeSemitones + 0.5));
  const tuningCents = window.tuningCents + random.normal() * augment.tuningCents * 0.5;
  const input = windowInput(raw, { ...place, tuningCents, transposeSemitones }, statistics);
  if (random.chance(augment.scalarDropChance)) input.scalars.fill(0, 1, inputLayout.scalars[0]);
  return { input, targets: { ...targets, one: { ...targets.one, key: transposedKey(targets.one.key, transposeSemitones) } }, teacher };
}
