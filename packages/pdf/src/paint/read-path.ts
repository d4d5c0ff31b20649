/** A command of path data with the numbers it takes once. */
export interface PathCommand {
  /** Upper case. */
  readonly name: string
  readonly isRelative: boolean
  readonly numbers: readonly number[]
}

/** Numbers that each command takes; more of them repeat it. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  Z: 0
}

const group = /\s*([a-z])([^a-df-z]*)/iy
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi

/**
 * Read the path data of SVG.
 *
 * @param data
 *   Path data, of any command but the arc.
 * @returns
 *   Commands; those before the first that cannot be read, if there is any.
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataBNF
 */
export function readPath(data: string): readonly PathCommand[] {
  const result: PathCommand[] = []
  for (const [, letter = '', list = ''] of data.matchAll(new RegExp(group, 'giy'))) {
    const upper = letter.toUpperCase()
    const count = counts[upper]
    const all = Array.from(list.matchAll(number), ([text]) => Number(text))
    const isWhole =
      count === 0 ? all.length === 0 : all.length > 0 && all.length % (count ?? 0) === 0
    if (count === undefined || !isWhole) break
    const isRelative = letter !== upper
    for (let start = 0; start === 0 || start < all.length; start += count || 1) {
      // More pairs after the first of a move are lines.
      const name = upper === 'M' && start > 0 ? 'L' : upper
      result.push({name, isRelative, numbers: all.slice(start, start + count)})
    }
  }
  return result
}
