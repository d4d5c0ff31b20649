import type {EmbeddedFont} from 'pdfkit'
import type {Glyph, GlyphPart} from '../fonts/face.js'
import {codeByte} from './code-byte.js'

/** Of a glyph that stands for nothing the one before does not say; readers refuse no text at all. */
const toldBefore = [0x2060]

/** A glyph of a font in the file. */
export interface Code {
  /** Its two bytes, escaped for a string of a content stream. */
  readonly bytes: string
  /** In thousandths of an em. */
  readonly width: number
}

/** A glyph that the file has and the font has not. */
export interface ComposedGlyph {
  readonly parts: readonly GlyphPart[]
  /** In thousandths of an em. */
  readonly width: number
}

/** Gives the glyphs of one face their codes. */
export interface Codes {
  /** Give the code of a glyph that is to be so wide in the file. */
  readonly codeOf: (glyph: Glyph, width: number) => Code
  /** By code: part that its width is of that of its glyph, if it is narrower. */
  readonly shares: ReadonlyMap<number, number>
  /** By code: what it is composed of, if it is. */
  readonly composed: ReadonlyMap<number, ComposedGlyph>
}

interface Entry extends Code {
  readonly codePoints: readonly number[]
  readonly parts: readonly GlyphPart[] | undefined
}

/**
 * Make the codes of a face.
 *
 * A glyph that stands for different characters has a code for each, so that
 * each is copied as what it was; one that is squeezed has a code as wide as
 * the room it has, and one that is composed a code of its own.
 *
 * @param font
 *   Font in the file; its widths and code points are filled.
 * @returns
 *   Codes.
 */
export function createCodes(font: EmbeddedFont): Codes {
  const {subset, widths, unicode} = font
  // By glyph, in rows of 256: an array is quicker than a map, and this is done for every character.
  const rows: Array<Array<Entry[] | undefined> | undefined> = []
  const shares = new Map<number, number>()
  const composed = new Map<number, ComposedGlyph>()

  return {
    shares,
    composed,
    codeOf(glyph, width) {
      const known = rows[glyph.id >> 8]?.[glyph.id & 0xff]
      const first = known?.[0]
      if (first && isSame(first, glyph, width)) return first
      return known?.find(entry => isFor(entry, glyph, width)) ?? addCode(glyph, width, known)
    }
  }

  function addCode(glyph: Glyph, width: number, known: Entry[] | undefined): Code {
    const {parts} = glyph
    const isFirst = known === undefined && width === glyph.advance && !parts
    const code = isFirst ? subset.includeGlyph(glyph.id) : subset.glyphs.push(glyph.id) - 1
    if (parts) composed.set(code, {parts, width})
    else if (width !== glyph.advance) shares.set(code, width / glyph.advance)
    widths[code] = width
    unicode[code] = glyph.codePoints.length > 0 ? glyph.codePoints : toldBefore
    const entry = {bytes: escaped(code), width, codePoints: glyph.codePoints, parts}
    if (known) {
      known.push(entry)
      return entry
    }
    const row = rows[glyph.id >> 8] ?? []
    rows[glyph.id >> 8] = row
    row[glyph.id & 0xff] = [entry]
    return entry
  }
}

/** Nearly all glyphs are the very same as before. */
function isSame(entry: Entry, glyph: Glyph, width: number): boolean {
  return (
    entry.width === width && entry.codePoints === glyph.codePoints && entry.parts === glyph.parts
  )
}

function isFor(entry: Entry, {codePoints, parts}: Glyph, width: number): boolean {
  if (entry.width !== width || !areAlike(entry.parts, parts)) return false
  const own = entry.codePoints
  if (own === codePoints) return true
  if (own.length !== codePoints.length) return false
  for (let index = 0; index < own.length; index++) {
    if (own[index] !== codePoints[index]) return false
  }
  return true
}

function areAlike(some: Entry['parts'], others: Entry['parts']): boolean {
  if (some === others) return true
  if (some?.length !== others?.length) return false
  return (
    some?.every(({id, x, y}, index) => {
      const other = others?.[index]
      return id === other?.id && x === other.x && y === other.y
    }) === true
  )
}

function escaped(code: number): string {
  return codeByte(code >> 8) + codeByte(code & 0xff)
}
