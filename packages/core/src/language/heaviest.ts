/**
 * Find the name that weighs most in all.
 *
 * @returns
 *   The first of those that weigh most; `undefined` if there is none.
 */
export function heaviest(
  entries: Iterable<readonly [name: string | undefined, weight: number]>
): string | undefined {
  const weights = new Map<string, number>()
  for (const [name, weight] of entries) {
    if (name !== undefined) weights.set(name, (weights.get(name) ?? 0) + weight)
  }
  let best: string | undefined
  for (const [name, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = name
  }
  return best
}
