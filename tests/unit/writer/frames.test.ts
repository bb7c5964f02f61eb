import { describe, expect, it } from "vitest";
import { factKinds, type FactKind } from "../../../src/description";
import { parseClaims } from "../../../src/writer";
import { partsOf, type Part } from "../../../src/writer/grammar/frame";
import { bodyFrames } from "../../../src/writer/grammar/frames/body-frames";
import { littleFrames, littleLineFrames, namelessLittleFrames } from "../../../src/writer/grammar/frames/little-known-frames";
import { certainLineFrames, lineFrames, namelessLineFrames } from "../../../src/writer/grammar/frames/line-frames";
import { certainOpeningFrames, namelessOpeningFrames, openingFrames } from "../../../src/writer/grammar/frames/opening-frames";
import { firstSectionFrames, namelessFirstSectionFrames } from "../../../src/writer/grammar/frames/section-frames";
import { pairFrames } from "../../../src/writer/grammar/frames/pair-frames";
import { formsOf } from "../../../src/writer/grammar/words/index";
import { allReadings } from "../../../src/writer/text/pattern";
import { neutralWords } from "../../../src/writer/lexicon/neutral-words";

const frames = [
  ...pairFrames("texture", "mood"), ...pairFrames("metre", "loudnessShape"), ...pairFrames("key", "dynamics"),
  ...littleFrames, ...littleLineFrames, ...namelessLittleFrames, ...firstSectionFrames, ...namelessFirstSectionFrames,
  ...lineFrames, ...certainLineFrames, ...namelessLineFrames, ...openingFrames, ...certainOpeningFrames, ...namelessOpeningFrames, ...Object.values(bodyFrames).flat(),
];

function wordsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    switch (part.type) {
      case "words": return [part.words];
      case "number": return [part.plural, part.singular];
      case "choice": return part.options.flatMap(wordsOf);
      case "maybe": return wordsOf(part.parts);
      default: return [];
    }
  });
}

function placesOf(parts: readonly Part[]): Extract<Part, { type: "place" }>[] {
  return parts.flatMap((part) => (part.type === "place" ? [part] : part.type === "choice" ? part.options.flatMap(placesOf) : part.type === "maybe" ? placesOf(part.parts) : []));
}

const unknownIn = (words: string): string[] => parseClaims(words).otherWords.map(({ word }) => word).filter((word) => !neutralWords.has(word));

describe("the frames", () => {
  it("have no words of their own that claim something, or that are on no list", () => {
    const faults = frames.flatMap((frame) => wordsOf(partsOf(frame)).flatMap((words) => [...parseClaims(words).claims.map((claim) => claim.words), ...unknownIn(words)].map((word) => `${word} in ${frame}`)));
    expect(faults).toEqual([]);
  });

  it("ask for kinds that exist, in forms that some value has", () => {
    for (const frame of frames) {
      for (const { kind, form, inside } of placesOf(partsOf(frame))) {
        const has = (each: FactKind, wanted: string): boolean => (factKinds[each].values ?? [97]).some((value) => (formsOf(each, value)[wanted === "participle" ? "verb" : (wanted as "verb")] ?? []).length > 0);
        expect({ frame, kind, form, has: has(kind, form) }).toEqual({ frame, kind, form, has: true });
        for (const other of inside) expect(has(other, "adjective")).toBe(true);
      }
    }
  });
});

describe("the words of every value", () => {
  it("are all on a list", () => {
    const unknown = Object.entries(factKinds).flatMap(([kind, { values }]) =>
      (values ?? [97]).flatMap((value) => Object.values(formsOf(kind as FactKind, value)).flatMap((phrases: readonly string[]) => phrases.flatMap(allReadings).flatMap((phrase) => unknownIn(phrase.replaceAll("{its}", "its").replaceAll(">", "").replace("_ ", "")))),
      ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});
