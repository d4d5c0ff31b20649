/**
 * Group items, as `Map.groupBy` of ECMAScript 2024 does.
 *
 * @param items
 *   Items to group.
 * @param keyOf
 *   Gives what the items of a group have in common.
 * @returns
 *   Groups in the order of their first items.
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
