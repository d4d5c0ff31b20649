import type {SniffedPicture} from './picture-size.js'

/** Kinds of WebP: with data that is lossy or lossless, or with a header of its own. */
const sizes: Readonly<Record<string, (view: DataView) => Size | undefined>> = {
  'VP8 ': view => {
    const [width, height] = [view.getUint16(26, true), view.getUint16(28, true)]
    return {width: width & 0x3fff, height: height & 0x3fff, moves: false}
  },
  VP8L: view => {
    if (view.getUint8(20) !== 0x2f) return undefined
    const bits = view.getUint32(21, true)
    return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, moves: false}
  },
  VP8X: view => ({
    width: (view.getUint32(23, true) >>> 8) + 1,
    height: (view.getUint32(26, true) >>> 8) + 1,
    moves: (view.getUint8(20) & 2) !== 0
  })
}

type Size = Pick<SniffedPicture, 'height' | 'moves' | 'width'>

/**
 * Read the size of a WebP.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no WebP.
 * @see https://www.rfc-editor.org/rfc/rfc9649#section-2
 */
export function sniffWebp(bytes: Uint8Array): SniffedPicture | undefined {
  if (bytes.length < 30) return undefined
  const text = (start: number) => String.fromCharCode(...bytes.subarray(start, start + 4))
  if (text(0) !== 'RIFF' || text(8) !== 'WEBP') return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = sizes[text(12)]?.(view)
  // The header is as long as all that is read here.
  return size && {type: 'image/webp', hasData: bytes.length > 30, isCmyk: false, ...size}
}
