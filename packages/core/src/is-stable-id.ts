/** Tell whether an id was made by `stableId`, of all that it names. */
export function isStableId(id: string): boolean {
  return /^[\da-f]{16}$/.test(id)
}
