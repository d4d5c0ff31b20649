import type {Font} from 'fontkit'
import type {FontParts} from './font-parts.js'
import {readCharacterMap} from './read-character-map.js'
import {readTables} from './read-tables.js'

/** Gives what a font says of its glyphs, in its own units. */
export interface Measures {
  /** Glyph of a character; 0 for none. */
  readonly idOf: (codePoint: number) => number
  readonly advanceOf: (id: number) => number
  readonly inkOf: (id: number) => Ink
}

/** Edges of the ink of a glyph; all 0 if there is none. */
export interface Ink {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

const noInk: Ink = {minX: 0, minY: 0, maxX: 0, maxY: 0}

/**
 * Make what measures the glyphs of a font.
 *
 * The tables are read where they are, number by number: fontkit unpacks a whole
 * table to look up one, which for a face of 65,000 glyphs takes longer than to
 * set a page.
 *
 * @param font
 *   Font, asked for what is not read here.
 * @param parts
 *   Its file.
 * @returns
 *   Measures.
 */
export function createMeasures(font: Font, {bytes, read}: FontParts): Measures {
  const tables = new Map(readTables(bytes, 0))
  const viewOf = (tag: string) => {
    const table = tables.get(tag)
    return table && new DataView(table.buffer, table.byteOffset, table.byteLength)
  }
  const map = tables.get('cmap')
  const idOf = map && readCharacterMap(map)
  const [hhea, hmtx, head, loca] = ['hhea', 'hmtx', 'head', 'loca'].map(viewOf)
  const count = hhea && hhea.byteLength >= 36 ? hhea.getUint16(34) : 0
  const hasAdvances = hmtx !== undefined && count > 0 && hmtx.byteLength >= 4 * count
  const glyf = tables.get('glyf')
  const outlines = glyf && glyf.byteOffset - bytes.byteOffset
  const isLong = head && head.byteLength >= 52 && head.getInt16(50) === 1

  return {
    idOf: idOf ?? (codePoint => font.glyphForCodePoint(codePoint).id),
    advanceOf: hasAdvances
      ? id => hmtx.getUint16(4 * Math.min(id, count - 1))
      : id => font.getGlyph(id).advanceWidth,
    inkOf(id) {
      if (outlines === undefined || !loca) return inkOf(font, id)
      const entry = isLong ? 4 * id : 2 * id
      if (entry + (isLong ? 8 : 4) > loca.byteLength) return noInk
      const start = isLong ? loca.getUint32(entry) : 2 * loca.getUint16(entry)
      const end = isLong ? loca.getUint32(entry + 4) : 2 * loca.getUint16(entry + 2)
      if (end - start < 10 || outlines + end > bytes.length) return noInk
      const outline = read(outlines + start, outlines + start + 10)
      const box = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
      const edge = (at: number) => box.getInt16(at)
      return {minX: edge(2), minY: edge(4), maxX: edge(6), maxY: edge(8)}
    }
  }
}

/** The box of a glyph without ink is infinite. */
function inkOf(font: Font, id: number): Ink {
  const {cbox} = font.getGlyph(id)
  return Number.isFinite(cbox.minX) && Number.isFinite(cbox.maxX) ? cbox : noInk
}
