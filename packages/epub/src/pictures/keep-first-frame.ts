import {gifFrames} from './gif-frames.js'
import type {PictureSize} from './picture-size.js'

/** A block that ends a GIF. */
const trailer = 0x3b

/**
 * Keep the first frame of a picture that moves, for readers that show no other.
 *
 * @param bytes
 *   Picture.
 * @param size
 *   What it is.
 * @returns
 *   Bytes of a GIF that does not move; the same bytes of any other picture: a
 *   PNG that moves is a still one to readers that do not know of it.
 */
export function keepFirstFrame(bytes: Uint8Array, {type, moves}: PictureSize): Uint8Array {
  const frames = type === 'image/gif' && moves ? gifFrames(bytes) : undefined
  if (!frames) return bytes
  const still = new Uint8Array(frames.firstEnd + 1)
  still.set(bytes.subarray(0, frames.firstEnd))
  still[frames.firstEnd] = trailer
  return still
}
