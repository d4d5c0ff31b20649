import type {Node} from 'unist'
import type {Book} from '../tree.js'

/** Count the characters of the texts of a book, without spaces. */
export function countCharacters(book: Book): number {
  let count = 0
  // By hand: what walks trees would be loaded with each exporter, and few count.
  const waiting: Node[] = [book]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node)
      for (const child of node.children as readonly Node[]) waiting.push(child)
    if (!('value' in node) || typeof node.value !== 'string' || node.type === 'html') continue
    for (const character of node.value) {
      if (character.trim() !== '') count++
    }
  }
  return count
}
