import type {GlyphPart} from '../fonts/face.js'

/** Flags of a part of a composite glyph. */
const wordArguments = 0x0001
const offsetArguments = 0x0002
const moreParts = 0x0020

/** Bytes of the head of a glyph, and of a part. */
const headLength = 10
const partLength = 8

/**
 * Compose an outline of those of other glyphs.
 *
 * @param parts
 *   Glyphs and where they stand, in thousandths of an em.
 * @param unitsPerEm
 *   Units of the font.
 * @param outlineOf
 *   Gets the outline of a glyph.
 * @returns
 *   A composite glyph; nothing if no part has ink.
 * @see https://learn.microsoft.com/typography/opentype/spec/glyf#composite-glyph-description
 */
export function composeOutline(
  parts: readonly GlyphPart[],
  unitsPerEm: number,
  outlineOf: (glyph: number) => Uint8Array
): Uint8Array {
  const seen = parts.flatMap(({id, x, y}) => {
    const outline = outlineOf(id)
    return outline.length > 0 ? [{id, x: toUnits(x), y: toUnits(y), outline}] : []
  })
  if (seen.length === 0) return new Uint8Array()
  const view = new DataView(new ArrayBuffer(headLength + partLength * seen.length))
  view.setInt16(0, -1)
  const edges = seen.map(({outline, x, y}) => {
    const from = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
    return [2, 4, 6, 8].map((at, index) => from.getInt16(at) + (index % 2 === 0 ? x : y))
  })
  for (const [index, choose] of [Math.min, Math.min, Math.max, Math.max].entries()) {
    view.setInt16(2 + 2 * index, choose(...edges.map(edge => edge[index] ?? 0)))
  }
  for (const [index, {id, x, y}] of seen.entries()) {
    const at = headLength + partLength * index
    const more = index < seen.length - 1 ? moreParts : 0
    view.setUint16(at, wordArguments | offsetArguments | more)
    view.setUint16(at + 2, id)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  return new Uint8Array(view.buffer)

  function toUnits(thousandths: number): number {
    return Math.round((thousandths * unitsPerEm) / 1000)
  }
}
