export type { ByteSource } from "./byte-source";
export { MonoMix } from "./mono-mix";
export { PeakMeter } from "./peaks";
export { quotedName } from "./quoted-name";
export { Resampler } from "./resampler";
export { heardSampleRateHertz, type PlanarSound, type SampleBlock, type SoundFacts, type SoundReport } from "./sample-source";
export { SoundPipeline } from "./sound-pipeline";
