/**
 * Make an array of what a function gives for each item of another.
 *
 * The arrays of `Array.prototype.map` are of one kind as long as V8 calls it,
 * and of another once it is compiled into its caller: then all that reads them
 * is compiled again. For what is called for each line of a book.
 *
 * @param list
 *   Items.
 * @param make
 *   Called for each, in order.
 * @returns
 *   Results, in order.
 */
export function mapList<In, Out>(
  list: readonly In[],
  make: (item: In, index: number) => Out
): Out[] {
  const result: Out[] = []
  for (const item of list) result.push(make(item, result.length))
  return result
}
