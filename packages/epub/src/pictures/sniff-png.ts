import type {SniffedPicture} from './picture-size.js'

/** Names of chunks, as numbers. */
const imageHeader = 0x49484452
const animationControl = 0x6163544c
const imageData = 0x49444154

/**
 * Read the size of a PNG.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no PNG.
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function sniffPng(bytes: Uint8Array): SniffedPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) return undefined
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== imageHeader) return undefined
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    ...readChunks(view),
    isCmyk: false
  }
}

/** The chunk that makes a PNG move stands before its data. */
function readChunks(view: DataView): Pick<SniffedPicture, 'hasData' | 'moves'> {
  let moves = false
  let offset = 33
  while (offset + 8 < view.byteLength) {
    const name = view.getUint32(offset + 4)
    if (name === imageData) return {moves, hasData: true}
    if (name === animationControl) moves = true
    offset += 12 + view.getUint32(offset)
  }
  return {moves, hasData: false}
}
