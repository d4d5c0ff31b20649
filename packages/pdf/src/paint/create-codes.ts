import type {EmbeddedFont} from 'pdfkit'
import type {Glyph, Shift} from '../fonts/face.js'
import {codeByte} from './code-byte.js'

/** Glyphs that a font can have. */
const mostGlyphs = 0x10000

/** Of a glyph that stands for nothing the one before does not say; readers refuse no text at all. */
const toldBefore = [0x2060]

/** A glyph of a font in the file. */
export interface Code {
  /** Its two bytes, escaped for a string of a content stream. */
  readonly bytes: string
  /** In thousandths of an em. */
  readonly width: number
}

/** Gives the glyphs of one face their codes. */
export interface Codes {
  /** Give the code of a glyph that is to be so wide in the file. */
  readonly codeOf: (glyph: Glyph, width: number) => Code
  /** By code: part that its width is of that of its glyph, if it is narrower. */
  readonly shares: ReadonlyMap<number, number>
  /** By code: how far its ink is moved, if it is. */
  readonly shifts: ReadonlyMap<number, Shift>
}

interface Entry extends Code {
  readonly codePoints: readonly number[]
  readonly shift: Shift | undefined
}

/**
 * Make the codes of a face.
 *
 * A glyph that stands for different characters has a code for each, so that
 * each is copied as what it was; one that is squeezed has a code as wide as
 * the room it has, and one whose ink is moved a code of its own.
 *
 * @param font
 *   Font in the file; its widths and code points are filled.
 * @returns
 *   Codes.
 */
export function createCodes(font: EmbeddedFont): Codes {
  const {subset, widths, unicode} = font
  // By glyph: an array is quicker than a map, and this is done for every character.
  const entries = new Array<Entry[] | undefined>(mostGlyphs)
  const shares = new Map<number, number>()
  const shifts = new Map<number, Shift>()

  return {
    shares,
    shifts,
    codeOf(glyph, width) {
      const known = entries[glyph.id]
      if (known) for (const entry of known) if (isFor(entry, glyph, width)) return entry
      const {shift} = glyph
      const isFirst = known === undefined && width === glyph.advance && !shift
      const code = isFirst ? subset.includeGlyph(glyph.id) : subset.glyphs.push(glyph.id) - 1
      if (width !== glyph.advance) shares.set(code, width / glyph.advance)
      if (shift) shifts.set(code, shift)
      widths[code] = width
      unicode[code] = glyph.codePoints.length > 0 ? glyph.codePoints : toldBefore
      const entry = {bytes: escaped(code), width, codePoints: glyph.codePoints, shift}
      if (known) known.push(entry)
      else entries[glyph.id] = [entry]
      return entry
    }
  }
}

function isFor(entry: Entry, {codePoints, shift}: Glyph, width: number): boolean {
  if (entry.width !== width) return false
  if (entry.shift?.x !== shift?.x || entry.shift?.y !== shift?.y) return false
  const own = entry.codePoints
  if (own === codePoints) return true
  return (
    own.length === codePoints.length && own.every((value, index) => value === codePoints[index])
  )
}

function escaped(code: number): string {
  return codeByte(code >> 8) + codeByte(code & 0xff)
}
