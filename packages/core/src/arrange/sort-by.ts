import type {Key} from './orders.js'

/**
 * Sort by keys, each of which is asked for once.
 *
 * @param items
 *   Items to sort; not changed.
 * @param keyOf
 *   Gives the key of an item: numbers from the smallest on, names as a
 *   dictionary has them, and nothing last.
 * @param lang
 *   Language of the dictionary.
 * @returns
 *   New list; items with equal keys stay in their order.
 */
export function sortBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  lang: string
): Item[] {
  const {compare} = new Intl.Collator(lang, {numeric: true})
  return items
    .map(item => ({item, key: keyOf(item)}))
    .sort(({key: a}, {key: b}) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined)
      return typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`)
    })
    .map(({item}) => item)
}
