import {wantsPicture} from '../text/wants-picture.js'
import type {Face, FaceStack} from './face.js'

/** Characters that shape their neighbours and need no glyph of their own. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/u

/**
 * Find the face to set a word or a grapheme cluster with.
 *
 * One face sets it whole, so a letter never parts from its accent, nor one part
 * of an emoji from the others.
 *
 * @param stack
 *   Faces of the text.
 * @param text
 *   A word or a grapheme cluster.
 * @param script
 *   Which faces are asked first.
 * @returns
 *   The first face that has all of its characters, if any has.
 */
export function pickFace(
  stack: FaceStack,
  text: string,
  script: 'han' | 'latin'
): Face | undefined {
  const [mostLikely] = script === 'han' ? stack.cjk : stack.latin
  const code = text.charCodeAt(0)
  // Nearly every character of a Chinese text is found here.
  if (text.length === 1 && isPlain(code) && mostLikely?.has(code)) return mostLikely
  const codePoints = seenCodePoints(text)
  const hasAll = (face: Face) => face.hasWhole?.(text) ?? codePoints.every(face.has)
  const {cjk, latin, fallback, emoji = []} = stack
  const order = script === 'han' ? [cjk, latin, fallback] : [latin, cjk, fallback]
  // The last face of emoji is the one that draws them as signs.
  const last = text.includes('\uFE0E') ? emoji.toReversed() : emoji
  const faces = wantsPicture(text) ? [emoji, ...order] : [...order, last]
  for (const candidates of faces) {
    const found = candidates.find(hasAll)
    if (found) return found
  }
  return undefined
}

/** Han and ASCII: neither unseen, nor an emoji. */
function isPlain(code: number): boolean {
  return code < 0x7f || (code >= 0x3400 && code <= 0x9fff)
}

function seenCodePoints(text: string): readonly number[] {
  const result: number[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0)
    if (codePoint !== undefined && (codePoint < 0xad || !unseen.test(character))) {
      result.push(codePoint)
    }
  }
  return result
}
