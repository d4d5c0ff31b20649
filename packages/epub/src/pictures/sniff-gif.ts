import {gifFrames} from './gif-frames.js'
import type {SniffedPicture} from './picture-size.js'

/**
 * Read the size of a GIF.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no GIF.
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function sniffGif(bytes: Uint8Array): SniffedPicture | undefined {
  if (bytes.length < 13) return undefined
  const signature = String.fromCharCode(...bytes.subarray(0, 6))
  if (signature !== 'GIF87a' && signature !== 'GIF89a') return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames = gifFrames(bytes)
  return {
    type: 'image/gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    moves: frames?.hasMore ?? false,
    hasData: frames !== undefined,
    isCmyk: false
  }
}
