import {visit} from 'unist-util-visit'
import type {Book} from '../tree.js'

/** Count the characters of the texts of a book, without spaces. */
export function countCharacters(book: Book): number {
  let count = 0
  visit(book, node => {
    if (!('value' in node) || typeof node.value !== 'string' || node.type === 'html') return
    for (const character of node.value) {
      if (character.trim() !== '') count++
    }
  })
  return count
}
