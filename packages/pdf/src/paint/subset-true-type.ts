import type {Subset} from 'pdfkit'
import type {FontParts} from '../fonts/font-parts.js'
import {readTables} from '../fonts/read-tables.js'
import {writeSfnt} from '../fonts/write-sfnt.js'
import {composeOutline} from './compose-outline.js'
import type {Codes} from './create-codes.js'

/** Flags of a part of a composite glyph. */
const wordArguments = 0x0001
const scaled = 0x0008
const moreParts = 0x0020
const scaledTwice = 0x0040
const transformed = 0x0080

/**
 * Make a TrueType font of some glyphs of another: their outlines are copied
 * byte by byte, never unpacked.
 *
 * @param parts
 *   Font file with `glyf` outlines.
 * @param subset
 *   Glyphs to copy, by their codes; parts of composite glyphs are added.
 * @param codes
 *   By code: part that its advance is of that of its glyph, if it is narrower,
 *   and what it is composed of, if it is.
 * @returns
 *   Font file with the tables that PDF needs.
 * @see ISO 32000-2, 9.9
 * @see https://learn.microsoft.com/typography/opentype/spec/glyf
 */
export function subsetTrueType(
  {bytes, loca, glyf: outlinesOf}: FontParts,
  subset: Pick<Subset, 'glyphs' | 'includeGlyph'>,
  {shares, composed}: Pick<Codes, 'composed' | 'shares'>
): Uint8Array {
  const view = viewOf(bytes)
  const tables = new Map(readTables(bytes, 0))
  const table = (tag: string) => {
    const found = tables.get(tag)
    return {offset: found ? found.byteOffset - bytes.byteOffset : 0, length: found?.length ?? 0}
  }
  // Not `slice`, which in Node's `Buffer` copies nothing.
  const copy = (tag: string) => new Uint8Array(tables.get(tag) ?? [])
  const isLong = view.getInt16(table('head').offset + 50) === 1
  const metrics = view.getUint16(table('hhea').offset + 34)
  const places = viewOf(loca ?? new Uint8Array())
  const startOf = (glyph: number) =>
    isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph)

  const unitsPerEm = view.getUint16(table('head').offset + 18)
  const readOutline = (glyph: number) =>
    new Uint8Array(outlinesOf?.read(startOf(glyph), startOf(glyph + 1)) ?? [])
  // In the order of the file, which is the fastest to read.
  const known = new Map(
    [...subset.glyphs].sort((a, b) => a - b).map(glyph => [glyph, readOutline(glyph)])
  )
  const outlineOf = (glyph: number) => new Uint8Array(known.get(glyph) ?? readOutline(glyph))

  const outlines: Uint8Array[] = []
  const starts = [0]
  let end = 0
  // Composite glyphs add their parts to the list while it is walked.
  for (let code = 0; code < subset.glyphs.length; code++) {
    const glyph = subset.glyphs[code] ?? 0
    const parts = composed.get(code)?.parts
    const outline = parts ? composeOutline(parts, unitsPerEm, outlineOf) : outlineOf(glyph)
    if (outline.length > 0) renumber(outline, subset)
    outlines.push(outline)
    end += (outline.length + 3) & ~3
    starts.push(end)
  }

  const count = subset.glyphs.length
  const glyf = new Uint8Array(end)
  const locaView = new DataView(new ArrayBuffer(4 * count + 4))
  const hmtx = new DataView(new ArrayBuffer(4 * count))
  for (const [code, outline] of outlines.entries()) {
    glyf.set(outline, starts[code] ?? 0)
    const {advance, bearing} = metricOf(
      view,
      table('hmtx').offset,
      subset.glyphs[code] ?? 0,
      metrics
    )
    const own = composed.get(code)
    const width = own && Math.round((own.width * unitsPerEm) / 1000)
    hmtx.setUint16(4 * code, width ?? Math.round(advance * (shares.get(code) ?? 1)))
    // That of a composed glyph is the left edge of its ink.
    const left = outline.length > 0 ? viewOf(outline).getInt16(2) : 0
    hmtx.setInt16(4 * code + 2, own ? left : bearing)
  }
  for (const [code, start] of starts.entries()) locaView.setUint32(4 * code, start)

  const head = copy('head')
  viewOf(head).setInt16(50, 1)
  viewOf(head).setUint32(8, 0)
  const hhea = copy('hhea')
  viewOf(hhea).setUint16(34, count)
  const maxp = copy('maxp')
  viewOf(maxp).setUint16(4, count)
  allowParts(viewOf(maxp), composed)
  return writeSfnt(0x00010000, [
    ...['cvt ', 'fpgm'].filter(tag => tables.has(tag)).map(tag => [tag, copy(tag)] as const),
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(locaView.buffer)],
    ['maxp', maxp],
    ...['prep'].filter(tag => tables.has(tag)).map(tag => [tag, copy(tag)] as const)
  ])
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A font says how large its composite glyphs are at most. */
function allowParts(maxp: DataView, composed: Codes['composed']): void {
  if (composed.size === 0) return
  let most = 1
  for (const {parts} of composed.values()) most = Math.max(most, parts.length)
  const atLeast = (at: number, least: number) =>
    maxp.setUint16(at, Math.min(0xffff, Math.max(maxp.getUint16(at), least)))
  atLeast(10, most * maxp.getUint16(6))
  atLeast(12, most * maxp.getUint16(8))
  atLeast(28, most)
  atLeast(30, maxp.getUint16(30) + 1)
}

/** Composite glyphs name their parts: by their new codes. */
function renumber(outline: Uint8Array, subset: Pick<Subset, 'includeGlyph'>): void {
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return
  let at = 10
  let flags = moreParts
  while (flags & moreParts) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, subset.includeGlyph(view.getUint16(at + 2)))
    at += 4 + (flags & wordArguments ? 4 : 2)
    if (flags & scaled) at += 2
    else if (flags & scaledTwice) at += 4
    else if (flags & transformed) at += 8
  }
}

/** Glyphs beyond the last advance share it. */
function metricOf(view: DataView, hmtx: number, glyph: number, metrics: number) {
  const advance = view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1))
  const at = glyph < metrics ? hmtx + 4 * glyph + 2 : hmtx + 4 * metrics + 2 * (glyph - metrics)
  return {advance, bearing: view.getInt16(at)}
}
