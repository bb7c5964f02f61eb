/** How many characters two texts share at their beginnings. */
export function sharedStart(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before[index] === after[index]) index++;
  return index;
}
