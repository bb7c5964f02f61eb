/**
 * Weights of tempoFeatures' columns.
 * Made by `npm run train -- fit-pulse --seed 1` of 4207 rendered excerpts of training works.
 * Excerpts of validation works: Acc1 60.7 %, Acc2 90.8 % of 163; class 64.6 % of 164; metre 76.2 % of 303.
 * No real recording took part.
 */
export const tempoWeights: readonly number[] = [6.444, 0.976, -0.3394, 0.1388, 4.28, 0.5209, 2.427, 0.02794, -2.601, -2.623, -0.1022, -0.207, -0.7819, 0.9257, 4.735, 0.8166, -0.9955, 2.503, 1.105, 0.4621, 0.8013, 0.7334, 1.532, 2.108, 0.00229, -0.9394, -0.7512, 0.9435, 1.188, 0.8531, 0.1019, 0.4543, 0.4992, 0.4502, 1.171, 1.282, 0.8533, 0.7876, -0.9405, -1.196, -0.2708, 0.4513, 0.1971, 1.825, 0.874, -0.301, 0.8759, 0.2177];
