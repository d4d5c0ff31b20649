import type {PictureSize} from './picture-size.js'
import {sniffGif} from './sniff-gif.js'
import {sniffJpeg} from './sniff-jpeg.js'
import {sniffPng} from './sniff-png.js'

/** Larger ones make readers run out of memory. */
const maxPixels = 50_000_000
const maxBytes = 20 * 1024 * 1024

/**
 * Look whether bytes are a picture that every reader of e-books can show.
 *
 * Neither the name nor the type that came with the bytes is asked.
 *
 * @param bytes
 *   What a loader gave.
 * @returns
 *   Type and size, or why the picture cannot be used.
 * @see https://www.w3.org/TR/epub-33/#sec-core-media-types
 */
export function sniffPicture(bytes: Uint8Array): PictureSize | {readonly missing: string} {
  const size = sniffJpeg(bytes) ?? sniffPng(bytes) ?? sniffGif(bytes)
  if (!size) return {missing: 'it is neither JPEG nor PNG nor GIF'}
  if (size.width === 0 || size.height === 0) return {missing: 'it has no size'}
  if (size.width * size.height > maxPixels) {
    return {missing: `it has ${size.width} x ${size.height} pixels`}
  }
  if (bytes.length > maxBytes) return {missing: `it has ${bytes.length} bytes`}
  return size
}
