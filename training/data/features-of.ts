import { FeatureExtractor, type Frames } from "../../src/features";

/** All features of samples at 22 050 Hz. */
export function featuresOf(samples: Float32Array): Frames {
  const extractor = new FeatureExtractor();
  extractor.push(samples);
  return extractor.finish();
}
