import { expect, it } from "vitest";
import { decodeWhole, type WholeDecoder } from "../../../src/audio/browser/decode-whole";

const file = new File(["sound"], "tape.xyz");
const signal = new AbortController().signal;
const channels = [Float32Array.of(0.1, 0.2), Float32Array.of(0.3, 0.4)];
const decoder: WholeDecoder = {
  decodeAudioData: () => Promise.resolve({ sampleRate: 48000, numberOfChannels: 2, getChannelData: (channel) => channels[channel] ?? new Float32Array(0) }),
};

it("gives copies of the channels that may be sent away", async () => {
  const { planes, sampleRateHertz } = await decodeWhole(file, decoder, signal);
  expect(planes).toEqual(channels);
  expect(planes[0]).not.toBe(channels[0]);
  expect(sampleRateHertz).toBe(48000);
});

it("says so when the browser cannot decode it either, and stops when told", async () => {
  const refusing: WholeDecoder = { decodeAudioData: () => Promise.reject(new Error("EncodingError")) };
  await expect(decodeWhole(file, refusing, signal)).rejects.toMatchObject({ code: "codec-unsupported", message: expect.stringContaining("“tape.xyz”") });
  await expect(decodeWhole(file, decoder, AbortSignal.abort("stop"))).rejects.toBe("stop");
});
