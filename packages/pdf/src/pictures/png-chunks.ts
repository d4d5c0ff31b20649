import {crc32} from './crc32.js'

/** The chunks of a PNG file that printing needs. */
export interface PngChunks {
  readonly widthPx: number
  readonly heightPx: number
  readonly bits: number
  /** 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha. */
  readonly colourType: number
  readonly interlaced: boolean
  readonly palette: Uint8Array | undefined
  readonly transparency: Uint8Array | undefined
  /** The compressed samples. */
  readonly data: Uint8Array
}

/**
 * Take a PNG file apart.
 *
 * @param bytes
 *   File, with its signature.
 * @returns
 *   Chunks; or what is wrong with the file.
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function pngChunks(bytes: Uint8Array): PngChunks | {readonly missing: string} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array>()
  const parts: Uint8Array[] = []
  let at = 8
  while (!found.has('IEND')) {
    if (at + 12 > bytes.length) return {missing: 'it is cut short'}
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length) return {missing: 'it is cut short'}
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, end)
    const isCritical = /^[A-Z]/.test(name) || name === 'tRNS'
    if (isCritical && crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) {
      return {missing: 'it is damaged'}
    }
    if (name === 'IDAT') parts.push(content)
    else if (isCritical) found.set(name, content)
    at = end + 4
  }

  const head = found.get('IHDR')
  if (head?.length !== 13 || parts.length === 0) return {missing: 'it is damaged'}
  const headView = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return {
    widthPx: headView.getUint32(0),
    heightPx: headView.getUint32(4),
    bits: headView.getUint8(8),
    colourType: headView.getUint8(9),
    interlaced: headView.getUint8(12) === 1,
    palette: found.get('PLTE'),
    transparency: found.get('tRNS'),
    data: joined(parts)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const result = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
