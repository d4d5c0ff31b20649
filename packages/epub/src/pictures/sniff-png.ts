import type {PictureSize} from './picture-size.js'

/**
 * Read the size of a PNG.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no PNG.
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function sniffPng(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) return undefined
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined
  // The header chunk: 13 bytes, named IHDR.
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return undefined
  return {type: 'image/png', width: view.getUint32(16), height: view.getUint32(20)}
}
