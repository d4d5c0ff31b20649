import type {Font} from 'fontkit'
import {createPool} from './create-pool.js'
import type {Glyph} from './face.js'
import type {FontParts} from './font-parts.js'
import {readCharacterMap} from './read-character-map.js'
import {readTables} from './read-tables.js'

/** Gives what a font says of its glyphs, in its own units. */
export interface Measures {
  /** Glyph of a character; 0 for none. */
  readonly idOf: (codePoint: number) => number
  readonly advanceOf: (id: number) => number
  readonly inkOf: (id: number) => Ink
  /** Gives the first of the glyphs that are like the one it is given. */
  readonly pool: (glyph: Glyph) => Glyph
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
export function createMeasures(font: Font, {bytes, loca: places, glyf}: FontParts): Measures {
  const tables = new Map(readTables(bytes, 0))
  const viewOf = (tag: string) => {
    const table = tables.get(tag)
    return table && new DataView(table.buffer, table.byteOffset, table.byteLength)
  }
  const map = tables.get('cmap')
  const idOf = map && readCharacterMap(map)
  const [hhea, hmtx, head] = ['hhea', 'hmtx', 'head'].map(viewOf)
  const loca = places && new DataView(places.buffer, places.byteOffset, places.byteLength)
  const count = hhea && hhea.byteLength >= 36 ? hhea.getUint16(34) : 0
  const hasAdvances = hmtx !== undefined && count > 0 && hmtx.byteLength >= 4 * count
  const isLong = head && head.byteLength >= 52 && head.getInt16(50) === 1
  const inks = new Map<number, Ink>()

  return {
    pool: createPool(),
    idOf: idOf ?? (codePoint => font.glyphForCodePoint(codePoint).id),
    advanceOf: hasAdvances
      ? id => hmtx.getUint16(4 * Math.min(id, count - 1))
      : id => font.getGlyph(id).advanceWidth,
    inkOf(id) {
      const ink = inks.get(id) ?? readInk(id)
      inks.set(id, ink)
      return ink
    }
  }

  function readInk(id: number): Ink {
    if (!glyf || !loca) return inkOf(font, id)
    const entry = isLong ? 4 * id : 2 * id
    if (entry + (isLong ? 8 : 4) > loca.byteLength) return noInk
    const start = isLong ? loca.getUint32(entry) : 2 * loca.getUint16(entry)
    const end = isLong ? loca.getUint32(entry + 4) : 2 * loca.getUint16(entry + 2)
    if (end - start < 10 || end > glyf.length) return noInk
    const outline = glyf.read(start, start + 10)
    const box = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
    const edge = (at: number) => box.getInt16(at)
    return {minX: edge(2), minY: edge(4), maxX: edge(6), maxY: edge(8)}
  }
}

/** The box of a glyph without ink is infinite. */
function inkOf(font: Font, id: number): Ink {
  const {cbox} = font.getGlyph(id)
  return Number.isFinite(cbox.minX) && Number.isFinite(cbox.maxX) ? cbox : noInk
}
