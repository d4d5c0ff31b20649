const dividedTables: ReadonlySet<string> = new Set([
  'table-of-forty-columns-is-divided',
  'text-goes-on-before-a-turned-table'
])

/**
 * Give a text of a fixture as it can be compared with what was printed.
 *
 * Where a table has more columns than fit, groups of its columns stand below
 * each other, in another order than rows have in the source: what can be
 * compared is how often each character is there.
 */
export function comparableText(name: string, text: string): string {
  return dividedTables.has(name) ? [...text].sort().join('') : text
}
