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
  parts: FontParts,
  subset: Pick<Subset, 'glyphs' | 'includeGlyph'>,
  {shares, composed}: Pick<Codes, 'composed' | 'shares'>
): Uint8Array {
  const tables = new Map(readTables(parts.bytes, 0))
  // Not `slice`, which in Node's `Buffer` copies nothing.
  const copy = (tag: string) => new Uint8Array(tables.get(tag) ?? [])
  const [head, hhea, maxp] = [copy('head'), copy('hhea'), copy('maxp')]
  const unitsPerEm = viewOf(head).getUint16(18)
  const outlineOf = createReader(parts, viewOf(head).getInt16(50) === 1, subset.glyphs)
  const outlines = gatherOutlines(subset, composed, {unitsPerEm, outlineOf})
  const metrics = copyMetrics(copy('hmtx'), viewOf(hhea).getUint16(34), subset.glyphs)
  for (const [code, share] of shares) {
    metrics.setUint16(4 * code, Math.round(metrics.getUint16(4 * code) * share))
  }
  for (const [code, {width}] of composed) {
    metrics.setUint16(4 * code, Math.round((width * unitsPerEm) / 1000))
    // The left edge of its ink.
    const outline = outlines[code]
    metrics.setInt16(4 * code + 2, outline?.length ? viewOf(outline).getInt16(2) : 0)
  }

  viewOf(head).setInt16(50, 1)
  viewOf(head).setUint32(8, 0)
  viewOf(hhea).setUint16(34, outlines.length)
  viewOf(maxp).setUint16(4, outlines.length)
  allowParts(viewOf(maxp), composed)
  return writeSfnt(0x00010000, [
    ...['cvt ', 'fpgm'].filter(tag => tables.has(tag)).map(tag => [tag, copy(tag)] as const),
    ['glyf', ...outlines],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', new Uint8Array(metrics.buffer)],
    ['loca', placesOf(outlines)],
    ['maxp', maxp],
    ...['prep'].filter(tag => tables.has(tag)).map(tag => [tag, copy(tag)] as const)
  ])
}

/** Gives the outline of a glyph; not to be changed. */
type OutlineOf = (glyph: number) => Uint8Array

/** Those of the glyphs that are known are read at once, in the order of the file: it is quicker. */
function createReader(
  {loca = new Uint8Array(), glyf}: FontParts,
  isLong: boolean,
  glyphs: readonly number[]
): OutlineOf {
  const places = viewOf(loca)
  const known = new Map<number, Uint8Array>()
  for (const glyph of [...glyphs].sort((a, b) => a - b)) known.set(glyph, read(glyph))
  return glyph => known.get(glyph) ?? read(glyph)

  function read(glyph: number): Uint8Array {
    return aligned(glyf?.read(startOf(glyph), startOf(glyph + 1)) ?? new Uint8Array())
  }

  function startOf(glyph: number): number {
    return isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph)
  }
}

/** By code. Composite glyphs add their parts to the glyphs while those are walked. */
function gatherOutlines(
  subset: Pick<Subset, 'glyphs' | 'includeGlyph'>,
  composed: Codes['composed'],
  {unitsPerEm, outlineOf}: {readonly unitsPerEm: number; readonly outlineOf: OutlineOf}
): readonly Uint8Array[] {
  const outlines: Uint8Array[] = []
  for (let code = 0; code < subset.glyphs.length; code++) {
    const parts = composed.get(code)?.parts
    const outline = parts
      ? aligned(composeOutline(parts, unitsPerEm, outlineOf))
      : outlineOf(subset.glyphs[code] ?? 0)
    outlines.push(isComposite(outline) ? renumber(outline, subset) : outline)
  }
  return outlines
}

/** A copy as long as outlines have to be: each begins at a multiple of four. */
function aligned(outline: Uint8Array): Uint8Array {
  const copy = new Uint8Array((outline.length + 3) & ~3)
  copy.set(outline)
  return copy
}

function placesOf(outlines: readonly Uint8Array[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer(4 * outlines.length + 4))
  let end = 0
  for (const [code, {length}] of outlines.entries()) {
    end += length
    loca.setUint32(4 * code + 4, end)
  }
  return new Uint8Array(loca.buffer)
}

/** Advances and left bearings; glyphs beyond the last advance share it. */
function copyMetrics(hmtx: Uint8Array, advances: number, glyphs: readonly number[]): DataView {
  const from = viewOf(hmtx)
  const to = new DataView(new ArrayBuffer(4 * glyphs.length))
  for (const [code, glyph] of glyphs.entries()) {
    const hasOwn = glyph < advances
    to.setUint16(4 * code, from.getUint16(4 * Math.min(glyph, advances - 1)))
    const at = hasOwn ? 4 * glyph + 2 : 4 * advances + 2 * (glyph - advances)
    to.setInt16(4 * code + 2, from.getInt16(at))
  }
  return to
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
function renumber(from: Uint8Array, subset: Pick<Subset, 'includeGlyph'>): Uint8Array {
  const outline = new Uint8Array(from)
  const view = viewOf(outline)
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
  return outline
}

function isComposite(outline: Uint8Array): boolean {
  return outline.length > 0 && viewOf(outline).getInt16(0) < 0
}
