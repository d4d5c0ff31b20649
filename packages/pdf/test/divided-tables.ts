/** Fixtures whose tables have more columns than fit: groups of columns stand below each other. */
export const dividedTables: ReadonlySet<string> = new Set([
  'table-of-forty-columns-is-divided',
  'text-goes-on-before-a-turned-table'
])
