import {sniffPicture} from '@answerbook/core/exporting'
import type {RawPicture} from './raw-picture.js'
import {readJpeg} from './read-jpeg.js'
import {readPng} from './read-png.js'

/** A picture of more pixels costs a reader more than it is worth. */
const mostPixels = 50_000_000

/**
 * Read a picture, whatever it says it is.
 *
 * @param bytes
 *   File of a picture.
 * @returns
 *   Its samples; or what is wrong with it.
 */
export function readPicture(bytes: Uint8Array): RawPicture | {readonly missing: string} {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes, mostPixels)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) {
    return readPng(bytes, mostPixels)
  }
  const type = sniffPicture(bytes)
  return {missing: `it is ${type ? `${type}, ` : ''}neither JPEG nor PNG`}
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
