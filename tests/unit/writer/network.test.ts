import { memory } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ParameterStore, prepareBackend } from "../../../src/neural";
import {
  buildDecoder, fromPieces, learnTokenizer, loadWriterNetwork, promptFor, realisedTexts, startPieces, Tokenizer, toPieces, writeTexts, type DecoderSettings,
} from "../../../src/writer";
import { saysTwice } from "../../../src/writer/network/said-twice";
import { openFrom } from "../../../src/writer/network/open-phrases";
import { sampleInput } from "../../../training/writer/sample-facts";

const texts = Array.from({ length: 12 }, (_, index) => realisedTexts(sampleInput(index + 1), 3)).flat();
const words = texts.map(({ text, picture, changes, returns }) => toPieces(text, promptFor(picture, changes, returns)));
const tokenizer = new Tokenizer(learnTokenizer(words, 300));
const settings: DecoderSettings = { pieces: tokenizer.size, width: 16, heads: 2, layers: 2, inner: 24, longest: 30 };

beforeAll(async () => prepareBackend({ name: "cpu" }));

describe("the pieces", () => {
  it("give back the text with its numbers and capitals", () => {
    texts.forEach(({ text, picture, changes, returns }, index) => {
      const prompt = promptFor(picture, changes, returns);
      expect(fromPieces(tokenizer.decode(tokenizer.encode(words[index] ?? "")), prompt)).toBe(text);
    });
  });

  it("never hold a clock time or a tempo of their own", () => {
    for (const each of words) expect(each).not.toMatch(/\d:\d\d|\d+ beats/);
  });
});

describe("an open phrase", () => {
  it("is not judged before it is complete", () => {
    expect("the music is smooth and".slice(openFrom("the music is smooth and"))).toBe("smooth and");
    expect(openFrom("the music goes along")).toBe("the music goes along".length);
  });
});

describe("the network", () => {
  it("gives the same scores step by step as all at once", () => {
    const decoder = buildDecoder(ParameterStore.fresh(3), settings);
    const [first] = texts;
    if (!first) throw new Error("no text");
    const prompt = promptFor(first.picture, first.changes, first.returns);
    const ids = [tokenizer.idOf(startPieces.line), ...tokenizer.encode(words[0] ?? "").slice(0, 8)];
    const whole = decoder.scores(Int32Array.from(ids), 1, ids.length, [prompt]).dataSync();
    const read = decoder.read(prompt);
    let past: ReturnType<typeof decoder.step>["past"] | null = null;
    let worst = 0;
    ids.forEach((id, position) => {
      const stepped: ReturnType<typeof decoder.step> = decoder.step(Int32Array.of(id), position, past, read);
      past = stepped.past;
      stepped.scores.dataSync().forEach((score, piece) => {
        worst = Math.max(worst, Math.abs(score - (whole[position * settings.pieces + piece] ?? 0)));
      });
    });
    expect(worst).toBeLessThan(1e-4);
  });

  it("leaves the word to the realiser where it writes nonsense, and leaves no tensors behind", async () => {
    const store = ParameterStore.fresh(5);
    buildDecoder(store, settings);
    const network = loadWriterNetwork({ network: { ...settings }, tokenizer: { ...tokenizer.table } }, await store.arrays());
    const input = sampleInput(2);
    const before = memory().numTensors;
    const first = writeTexts(input, network);
    expect(memory().numTensors).toBe(before);
    expect(first.paragraph.origin === "realiser" ? first.fallbacks > 0 : true).toBe(true);
    expect(first.paragraph.text).toBe(writeTexts(input, network).paragraph.text);
    network.dispose();
  });
});

describe("saying things twice", () => {
  it("is found across parts of a sentence, not within a phrase", () => {
    expect(saysTwice("The music moves in duple time, probably in twos.")).toBe(true);
    expect(saysTwice("It keeps to block chords; the manner is chordal.")).toBe(true);
    expect(saysTwice("A tune rides over a supporting part in crisp, detached notes.")).toBe(false);
  });
});
