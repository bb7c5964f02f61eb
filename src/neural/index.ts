export { type BackendChoice, type BackendName, prepareBackend } from "./backend";
export { tensorCount } from "./tensor-count";
export { constant, type Initialiser, normal, ones, scaledNormal, zeros } from "./initialisers";
export { type NamedArray, ParameterStore } from "./parameter-store";
export { columnSums, withGradient } from "./custom-gradient";
export { addRow, affine, linear, type LinearOptions, type RowMap } from "./linear";
export { layerNorm, rootMeanSquareNorm } from "./layer-norm";
export { depthwise, type MapShape } from "./depthwise";
export { patches, type SequenceShape, unfoldTime } from "./unfold";
export { convolution, type Convolution, type ConvolutionOptions, patchEmbedding } from "./convolution";
export { feedForward, gatedConvolution, type SequenceBlock } from "./gated-convolution";
export { dropout, type DropoutSource, dropRows } from "./dropout";
export { causalMask, lengthMask } from "./attention-core";
export { type AttentionOptions, type KeysValues, multiQueryAttention, type MultiQueryAttention } from "./multi-query-attention";
export { type Embedding, embedding } from "./embedding";
export { attentionPool, timeMean, weightedSums } from "./attention-pool";
export { fromFloat16, toFloat16 } from "./float16";
export { type DecodedWeights, decodeWeights, encodeWeights, smallTypes, type WeightType } from "./weights-file";
export {
  type BandStatistics, type CalibrationEntry, type CalibrationTable, type FileEntry, type HeadEntry, type ListenerEntry, type Manifest, parseManifest, type WriterEntry,
} from "./manifest";
