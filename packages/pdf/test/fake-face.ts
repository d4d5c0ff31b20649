import type {Face, FaceStack, Glyph} from '../src/fonts/face.js'
import type {Script} from '../src/fonts/script.js'
import type {TextRun, TextStyle} from '../src/text/run.js'

const blankLeft = /[“‘（《〈「『【〖]/
const blankRight = /[”’）》〉」』】〗，。、；：！？]/
const square = /[\p{Script=Han}\p{Emoji_Presentation}\u2E3A\u3000-\u303F\uFF00-\uFF60“”‘’—…→①-⑨]/u

/**
 * Make a face in which every Han is one em wide and every letter half an em;
 * full-width marks have a blank half, Western quotes are a quarter, spaces
 * three tenths.
 */
export function fakeFace(key: string, has: (character: string) => boolean = () => true): Face {
  return {
    key,
    ascent: 880,
    descent: -120,
    has: codePoint => has(String.fromCodePoint(codePoint)),
    glyph: codePoint => measure([codePoint], 'han'),
    shape: (text, script) => {
      const codePoints = Array.from(text, character => character.codePointAt(0) ?? 0)
      const isJoined = text === '——' || /\u200D/.test(text)
      if (isJoined) return [measure(codePoints, script)]
      const glyphs = codePoints.map(one => measure([one], script))
      return script === 'rtl' ? glyphs.reverse() : glyphs
    }
  }
}

function measure(codePoints: readonly number[], script: Script): Glyph {
  const [first = 0] = codePoints
  const character = String.fromCodePoint(first)
  const isDash = codePoints.length === 2 && first === 0x2014
  const isWide = square.test(character) && script !== 'latin' && script !== 'rtl'
  const isMark = /[’“”‘]/.test(character) && script === 'latin'
  const narrow = isMark ? 250 : character === ' ' ? 300 : 500
  const advance = isDash ? 2000 : isWide ? 1000 : narrow
  const minX = isWide && blankLeft.test(character) ? 550 : 50
  const maxX = isWide && blankRight.test(character) ? 450 : advance - 50
  return {id: first, codePoints, advance, minX, maxX}
}

/** A stack of one fake face. */
export const faces: FaceStack = {cjk: [fakeFace('cjk')], latin: [fakeFace('latin')], fallback: []}

/** Make a run of 10 pt, so that an em is ten points. */
export function text(value: string, style: Partial<TextStyle> = {}): TextRun {
  return {type: 'text', text: value, style: {faces, sizePt: 10, ink: 1, ...style}}
}
