/** Not sooner than this, in ms (tablet §3 rule 2). */
export const SHORTEST_MS = 1000;
/** Not later than this, in ms. */
export const LONGEST_MS = 5 * 60 * 1000;

/** Full jitter: anywhere up to a ceiling that doubles; a region's tablets do not come back all at once. `chance` in [0, 1). */
export function backoffMs(failures: number, chance: number): number {
  const ceiling = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(failures, 20));
  return Math.round(SHORTEST_MS + chance * (ceiling - SHORTEST_MS));
}
