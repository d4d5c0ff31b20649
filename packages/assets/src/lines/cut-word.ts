import type {Word} from './word.js'

/** A line has room for more, at the size of long titles. */
const longestEm = 12
const costOfCut = 3

/**
 * Divide a word that no line has room for, such as an address.
 *
 * @param word
 *   Word.
 * @param widthEm
 *   How wide it is when it is set.
 * @returns
 *   The word, or its parts.
 */
export function cutWord(word: Word, widthEm: number): Word[] {
  if (widthEm <= longestEm) return [word]
  const characters = [...word.text]
  const length = Math.max(1, Math.floor((characters.length * longestEm) / widthEm / 2))
  const parts: Word[] = []
  for (let at = 0; at < characters.length; at += length) {
    const text = characters.slice(at, at + length).join('')
    parts.push(at === 0 ? {...word, text} : {...word, text, spaceBefore: 0, breakCost: costOfCut})
  }
  return parts
}
