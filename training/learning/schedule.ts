/** Learning rate at a step: linear warm-up, then a half cosine down to `lowest` × peak at the end. */
export function learningRate(step: number, settings: { readonly peak: number; readonly warmUpSteps: number; readonly steps: number; readonly lowest?: number }): number {
  const lowest = settings.lowest ?? 0.02;
  if (step < settings.warmUpSteps) return (settings.peak * (step + 1)) / settings.warmUpSteps;
  const along = Math.min(1, (step - settings.warmUpSteps) / Math.max(1, settings.steps - settings.warmUpSteps));
  return settings.peak * (lowest + (1 - lowest) * 0.5 * (1 + Math.cos(Math.PI * along)));
}
