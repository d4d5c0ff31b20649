import type {FoundFaces} from '../lettering/find-faces.js'
import {setWord} from '../lettering/set-word.js'
import type {Setting} from '../lettering/setting.js'
import type {Piece} from './break-lines.js'
import {cutWord} from './cut-word.js'
import {gapBetween} from './gap-between.js'
import {toWords} from './to-words.js'
import type {Word} from './word.js'

/** A word that has been set. */
export interface SetWord extends Piece, Word {
  readonly setting: Setting
}

/**
 * Set the words of a text, and tell the room between them.
 *
 * @param text
 *   Text without line ends.
 * @param lang
 *   Its language.
 * @param faces
 *   Faces of its characters.
 * @returns
 *   Words in the order in which they are read.
 */
export function setWords(text: string, lang: string, faces: FoundFaces): SetWord[] {
  const words = toWords(text, lang).flatMap(word =>
    cutWord(word, setWord(word.text, {faces, isWide: word.isWide}).width)
  )
  return words.map((word, index) => {
    const setting = setWord(word.text, {faces, isWide: word.isWide})
    const gap = gapBetween(words[index - 1], word)
    return {...word, setting, gap, width: setting.width, hang: setting.width - setting.ink[1]}
  })
}
