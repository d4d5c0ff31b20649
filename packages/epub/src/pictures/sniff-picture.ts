import type {PictureSize, PictureType} from './picture-size.js'
import {sniffGif} from './sniff-gif.js'
import {sniffJpeg} from './sniff-jpeg.js'
import {sniffPng} from './sniff-png.js'
import {sniffWebp} from './sniff-webp.js'

/** Larger ones make readers run out of memory. */
const maxPixels = 50_000_000
const maxBytes = 20 * 1024 * 1024

/**
 * Look whether bytes are a picture that a book can show.
 *
 * Neither the name nor the type that came with the bytes is asked.
 *
 * @param bytes
 *   What a loader gave.
 * @param types
 *   Media types that are shown.
 * @returns
 *   Type and size, or why the picture cannot be used.
 * @see https://www.w3.org/TR/epub-33/#sec-core-media-types
 */
export function sniffPicture(
  bytes: Uint8Array,
  types: readonly PictureType[]
): PictureSize | {readonly missing: string} {
  if (bytes.length === 0) return {missing: 'it is empty'}
  const sniffed = sniffJpeg(bytes) ?? sniffPng(bytes) ?? sniffGif(bytes) ?? sniffWebp(bytes)
  if (!sniffed || !types.includes(sniffed.type)) {
    return {missing: `it is neither ${types.map(nameOf).join(' nor ')}`}
  }
  const {hasData, ...size} = sniffed
  if (size.width === 0 || size.height === 0) return {missing: 'it has no size'}
  if (size.width * size.height > maxPixels) {
    return {missing: `it has ${size.width} x ${size.height} pixels`}
  }
  if (bytes.length > maxBytes) return {missing: `it has ${bytes.length} bytes`}
  return hasData ? size : {missing: 'it is cut off before it shows anything'}
}

/** Give the name that people know a media type by. */
function nameOf(type: PictureType): string {
  return type === 'image/webp' ? 'WebP' : type.replace('image/', '').toUpperCase()
}
