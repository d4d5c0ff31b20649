import type {EmbeddedFont} from 'pdfkit'
import type {Glyph} from '../fonts/face.js'

/** How wide a glyph is in the file. */
export type Room = 'full' | 'half'

/** A glyph of a font in the file. */
export interface Code {
  /** Its two bytes, escaped for a string of a content stream. */
  readonly bytes: string
  /** In thousandths of an em. */
  readonly width: number
}

/** Gives the glyphs of one face their codes. */
export interface Codes {
  readonly codeOf: (glyph: Glyph, room: Room) => Code
  /** Codes whose width is half that of their glyph. */
  readonly halves: ReadonlySet<number>
}

interface Entry extends Code {
  readonly codePoints: readonly number[]
  readonly room: Room
}

/**
 * Make the codes of a face.
 *
 * A glyph that stands for different characters has a code for each, so that
 * each is copied as what it was; one that is squeezed to half its width has a
 * code as wide as that, so that readers do not take the overlap of two glyphs
 * for a new line.
 *
 * @param font
 *   Font in the file; its widths and code points are filled.
 * @returns
 *   Codes.
 */
export function createCodes(font: EmbeddedFont): Codes {
  const {subset, widths, unicode} = font
  const entries = new Map<number, Entry[]>()
  const halves = new Set<number>()

  return {
    halves,
    codeOf(glyph, room) {
      const known = entries.get(glyph.id)
      if (known) {
        for (const entry of known) if (isFor(entry, glyph, room)) return entry
      }
      const isFirst = known === undefined && room === 'full'
      const code = isFirst ? subset.includeGlyph(glyph.id) : subset.glyphs.push(glyph.id) - 1
      const width = room === 'half' ? glyph.advance / 2 : glyph.advance
      if (room === 'half') halves.add(code)
      widths[code] = width
      unicode[code] = glyph.codePoints
      const entry = {bytes: escaped(code), width, codePoints: glyph.codePoints, room}
      if (known) known.push(entry)
      else entries.set(glyph.id, [entry])
      return entry
    }
  }
}

function isFor(entry: Entry, {codePoints}: Glyph, room: Room): boolean {
  if (entry.room !== room) return false
  const own = entry.codePoints
  if (own === codePoints) return true
  return (
    own.length === codePoints.length && own.every((value, index) => value === codePoints[index])
  )
}

function escaped(code: number): string {
  return byte(code >> 8) + byte(code & 0xff)
}

/** What ends a string, begins an escape, or is read as another byte. */
const special: Readonly<Record<number, string>> = {
  13: '\\r',
  40: '\\(',
  41: '\\)',
  92: '\\\\'
}

function byte(value: number): string {
  return special[value] ?? String.fromCharCode(value)
}
