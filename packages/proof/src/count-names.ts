import type {Count} from './proof.js'

/** Count how often each name is there. */
export function countNames(names: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({name, count}))
}
