import type {Face, FaceStack} from './face.js'

/** Characters that shape their neighbours and need no glyph of their own. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/u

/** U+FE0F or a joiner asks for the picture, not for the sign. */
const wantsPicture = /[\u200D\uFE0F]|\p{Emoji_Presentation}/u

/** An emoji that only fonts made for emoji have: symbol fonts stop before Unicode 9. */
const witness = 0x1f9e0

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
  const hasAll = (face: Face) => codePoints.every(face.has)
  if (wantsPicture.test(text) && !text.includes('\uFE0E')) {
    const face = stack.fallback.find(face => face.has(witness) && hasAll(face))
    if (face) return face
  }
  const [first, second] = script === 'han' ? [stack.cjk, stack.latin] : [stack.latin, stack.cjk]
  return first.find(hasAll) ?? second.find(hasAll) ?? stack.fallback.find(hasAll)
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
