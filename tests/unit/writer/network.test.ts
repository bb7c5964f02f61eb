import { tidy } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ParameterStore, prepareBackend } from "../../../src/neural";
import {
  buildDecoder, fromPieces, learnTokenizer, loadWriterNetwork, realisedTexts, rememberLongRuns, rememberTriples, rememberWornRuns, startPieces, Tokenizer, toPieces, triplesName, writeTexts, type DecoderSettings,
} from "../../../src/writer";
import { endsWorn, knowsAllLongRuns, knowsAllTriples, wornShare } from "../../../src/writer/network/known-runs";
import { plainDecoder, type Past } from "../../../src/writer/network/plain-decoder";
import { saysTwice } from "../../../src/writer/network/said-twice";
import { openFrom } from "../../../src/writer/network/open-phrases";
import { sampleInput } from "../../../training/writer/sample-facts";

const texts = Array.from({ length: 12 }, (_, index) => realisedTexts(sampleInput(index + 1), 3)).flat();
const words = texts.map(({ text, prompt }) => toPieces(text, prompt));
const tokenizer = new Tokenizer(learnTokenizer(words, 300));
const triples = rememberTriples(texts.map(({ text }) => text));
const settings: DecoderSettings = { pieces: tokenizer.size, width: 16, heads: 2, layers: 2, inner: 24, longest: 30 };

beforeAll(async () => prepareBackend({ name: "cpu" }));

describe("the pieces", () => {
  it("give back the text with its numbers and capitals", () => {
    texts.forEach(({ text, prompt }, index) => {
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
    for (const words of ["a flute at about 96", "a flute at about 96 beats", "a flute at about 96 beats a"]) expect(words.slice(openFrom(words))).toMatch(/^96/);
    expect(openFrom("a flute at 96 beats a minute")).toBe("a flute at 96 beats a minute".length);
  });
});

describe("the network", () => {
  it("gives the same scores in plain arithmetic, step by step, as on tensors, all at once", async () => {
    const store = ParameterStore.fresh(3);
    const trained = buildDecoder(store, settings);
    const plain = plainDecoder(await store.arrays(), settings);
    const [first] = texts;
    if (!first) throw new Error("no text");
    const { prompt } = first;
    const ids = [tokenizer.idOf(startPieces.line), ...tokenizer.encode(words[0] ?? "").slice(0, 8)];
    const whole = tidy(() => trained.scores(Int32Array.from(ids), 1, ids.length, [prompt]).dataSync());
    const memory = plain.read(prompt);
    let past: Past | null = null;
    let worst = 0;
    ids.forEach((id, position) => {
      const stepped: ReturnType<typeof plain.step> = plain.step(id, position, past, memory);
      past = stepped.past;
      stepped.scores.forEach((score, piece) => void (worst = Math.max(worst, Math.abs(score - (whole[position * settings.pieces + piece] ?? 0)))));
    });
    expect(worst).toBeLessThan(1e-4);
    store.dispose();
  });

  it("leaves the word to the realiser where it writes nonsense", async () => {
    const store = ParameterStore.fresh(5);
    buildDecoder(store, settings);
    const network = loadWriterNetwork({ network: { ...settings }, tokenizer: { ...tokenizer.table } }, [...(await store.arrays()), { name: triplesName, shape: [triples.length], values: triples }]);
    store.dispose();
    const input = sampleInput(2);
    const first = writeTexts(input, network);
    expect(first.paragraph.origin === "realiser" ? first.fallbacks > 0 : true).toBe(true);
    expect(first.paragraph.text).toBe(writeTexts(input, network).paragraph.text);
  });

  it("refuses weights of another network", () => {
    expect(() => loadWriterNetwork({ network: { ...settings }, tokenizer: { ...tokenizer.table } }, [])).toThrow("missing");
  });
});

describe("known triples", () => {
  it("are all those of the texts, whatever the numbers and keys, and hardly any other", () => {
    for (const { text } of texts) expect(knowsAllTriples(triples, text)).toBe(true);
    const filter = rememberTriples(["A flute plays in D major, at about 96 beats a minute."]);
    expect(knowsAllTriples(filter, "A flute plays in F♯ major, at about 120 beats a minute.")).toBe(true);
    expect(knowsAllTriples(rememberTriples(["a flute plays in A major."]), "A flute plays in D minor.")).toBe(false);
    expect(knowsAllTriples(rememberTriples(["a flute plays in A major."]), "A flute plays in D major.")).toBe(true);
    const strange = Array.from({ length: 200 }, (_, index) => `a ${index}x ${index}y`).filter((text) => knowsAllTriples(triples, text));
    expect(strange.length).toBeLessThan(6);
  });
});

describe("known long runs", () => {
  it("are all those of the texts, and miss a sentence that changes its mind", () => {
    const filter = rememberLongRuns(["The ear finds a tune over an accompanying part.", "A tune over an accompanying part carries the music forward; the rest fall in behind.", "The notes are few."]);
    for (const text of ["The ear finds a tune over an accompanying part.", "A tune over", "The notes are few.", "A tune over an accompanying part carries the music forward."]) expect([text, knowsAllLongRuns(filter, text)]).toEqual([text, true]);
    for (const text of ["The ear finds the notes are few.", "A tune over the notes carries the music forward.", "The notes are."]) expect([text, knowsAllLongRuns(filter, text)]).toEqual([text, false]);
  });

  it("do not span the end of a sentence", () => {
    const filter = rememberLongRuns(["The music is soft. The notes are few.", "The notes are few. The music is soft."]);
    expect(knowsAllLongRuns(filter, "The music is soft. The music is soft. The notes are few.")).toBe(true);
  });
});

describe("worn runs", () => {
  const filter = rememberWornRuns(["The music is in the key of C major.", "A flute is in the key of D minor.", "It rests on held notes."], 2);

  it("are those that more than so many texts share, whatever the key", () => {
    expect(wornShare(filter, "We are in the key of E major.")).toBeCloseTo(2 / 7);
    expect(wornShare(filter, "It rests on held notes.")).toBe(0);
  });

  it("are found at the end of what is written so far", () => {
    expect(endsWorn(filter, "The piece is in the key")).toBe(true);
    expect(endsWorn(filter, "The piece is in the key of E major and rests")).toBe(false);
    expect(endsWorn(filter, "The")).toBe(false);
  });
});

describe("saying things twice", () => {
  it("is found across parts of a sentence, not within a phrase", () => {
    expect(saysTwice("The music moves in duple time, probably in twos.")).toBe(true);
    expect(saysTwice("It keeps to block chords; the manner is chordal.")).toBe(true);
    expect(saysTwice("Probably in D major, a flute plays. This piece most likely keeps to a major key.")).toBe(true);
    expect(saysTwice("A flute plays in a minor key, most likely D minor.")).toBe(false);
    expect(saysTwice("A tune rides over a supporting part in crisp, detached notes.")).toBe(false);
  });
});
