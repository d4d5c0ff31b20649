import {decodePng} from './decode-png.js'
import {type PngChunks, pngChunks} from './png-chunks.js'
import type {RawPicture} from './raw-picture.js'
import {sizeFault} from './size-fault.js'

/** Bits that a sample may have, by colour type. */
const bitsAllowed: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16]
}

/**
 * Read a PNG file.
 *
 * Rows of samples stay as they are, if PDF can take them so: opaque pictures
 * that are not interlaced.
 *
 * @param bytes
 *   File, with its signature.
 * @param mostPixels
 *   Pixels that it may have.
 * @returns
 *   The picture; or what is wrong with it.
 * @see https://www.w3.org/TR/png-3/
 */
export function readPng(
  bytes: Uint8Array,
  mostPixels: number
): RawPicture | {readonly missing: string} {
  const chunks = pngChunks(bytes)
  if ('missing' in chunks) return chunks
  const {widthPx, heightPx, bits, colourType, palette} = chunks
  if (!bitsAllowed[colourType]?.includes(bits)) return {missing: 'it is damaged'}
  if (colourType === 3 && (!palette || palette.length < 3 || palette.length > 768)) {
    return {missing: 'it is damaged'}
  }
  const fault = sizeFault(widthPx, heightPx, mostPixels)
  if (fault) return fault
  return canStay(chunks) ? asItIs(chunks) : decodePng(chunks)
}

function canStay({colourType, interlaced, transparency}: PngChunks): boolean {
  return !interlaced && colourType < 4 && !(colourType === 3 && transparency)
}

function asItIs(chunks: PngChunks): RawPicture {
  const {widthPx, heightPx, bits, colourType, palette, transparency, data} = chunks
  return {
    widthPx,
    heightPx,
    orientation: 1,
    bits,
    colours:
      palette && colourType === 3
        ? {space: 'palette', palette: wholeColours(palette)}
        : {space: colourType === 0 ? 'gray' : 'rgb'},
    data,
    coding: 'png-rows',
    transparent: transparency && samplesOf(transparency)
  }
}

function wholeColours(palette: Uint8Array): Uint8Array {
  return palette.subarray(0, palette.length - (palette.length % 3))
}

function samplesOf(transparency: Uint8Array): readonly number[] {
  const samples: number[] = []
  for (let at = 0; at + 1 < transparency.length; at += 2) {
    samples.push((transparency[at] ?? 0) * 256 + (transparency[at + 1] ?? 0))
  }
  return samples
}
