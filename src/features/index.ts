export * from "./layout";
export { FeatureExtractor } from "./feature-extractor";
