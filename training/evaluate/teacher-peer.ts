import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EfficientAt } from "../teachers/efficientat";
import { meanTags } from "../teachers/mean-tags";
import { ensembleHints, familyClasses, scoreOf, verdictClasses } from "../teachers/tag-map";
import { opusAt32kHz } from "../teachers/teacher-sound";
import type { Item } from "./item";
import type { PeerFigures } from "./peers";

/** One score for all families, and one for music: set once, fitted to nothing. */
const heardFrom = 0.2;
const musicFrom = 0.3;

const peer = "EfficientAT mn04, by our map";

/** What the teacher, an open tagger trained on two million clips, says of the same files by the map of its classes. */
export async function teacherFigures(items: readonly Item[], shared: string, cacheFolder: string): Promise<PeerFigures[]> {
  const teachers = path.join(shared, "teachers");
  const heard = items.filter(({ file }) => file !== null);
  if (heard.length === 0 || !existsSync(teachers)) return [];
  const teacher = await EfficientAt.load(teachers);
  const answers: { readonly item: Item; readonly tags: Float32Array }[] = [];
  for (const item of heard) answers.push({ item, tags: await tagsOf(teacher, item.file as string, cacheFolder) });

  const best = (map: Readonly<Record<string, Readonly<Record<string, number>>>>, tags: Float32Array): string =>
    Object.entries(map).map(([name, weights]) => ({ name, score: scoreOf(weights, tags, teacher.classes) })).reduce((high, each) => (each.score > high.score ? each : high)).name;
  const groups = answers.filter(({ item }) => item.truth.ensemble !== null);
  const rightGroups = groups.filter(({ item, tags }) => best(ensembleHints, tags) === item.truth.ensemble).length;

  let [right, given, known] = [0, 0, 0];
  const labelled = answers.filter(({ item }) => item.truth.families !== null);
  for (const { item, tags } of labelled) {
    const families = Object.entries(familyClasses).filter(([, weights]) => scoreOf(weights, tags, teacher.classes) >= heardFrom).map(([name]) => name);
    given += families.length;
    known += item.truth.families?.length ?? 0;
    right += families.filter((name) => item.truth.families?.includes(name)).length;
  }
  const judged = answers.filter(({ item, tags }) => (scoreOf(verdictClasses.music, tags, teacher.classes) >= musicFrom) === item.truth.music).length;
  return [
    { peer, figure: "ensemble", known: groups.length, value: rightGroups / Math.max(1, groups.length) },
    { peer, figure: "families, F1", known: labelled.length, value: (2 * right) / Math.max(1, given + known) },
    { peer, figure: "music or not", known: answers.length, value: judged / answers.length },
  ];
}

async function tagsOf(teacher: EfficientAt, file: string, cacheFolder: string): Promise<Float32Array> {
  const cached = path.join(cacheFolder, `${path.parse(file).name}.tags.json`);
  if (existsSync(cached)) return Float32Array.from(JSON.parse(readFileSync(cached, "utf8")) as number[]);
  const { tags } = meanTags(teacher, await opusAt32kHz(file));
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cached, JSON.stringify(Array.from(tags, (value) => Math.round(value * 1e5) / 1e5)));
  return tags;
}
