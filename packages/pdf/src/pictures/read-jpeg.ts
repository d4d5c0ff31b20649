import {exifOrientation} from './exif-orientation.js'
import type {Colours, RawPicture} from './raw-picture.js'
import {sizeFault} from './size-fault.js'

/** Baseline, extended and progressive, Huffman coded: what PDF's DCTDecode reads. */
const readable = new Set([0xc0, 0xc1, 0xc2])
const frames = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf
])
const startOfScan = 0xda
const applicationAdobe = 0xee
const applicationExif = 0xe1

const spaces: Readonly<Record<number, 'cmyk' | 'gray' | 'rgb'>> = {1: 'gray', 3: 'rgb', 4: 'cmyk'}

/**
 * Read the head of a JPEG file; its samples stay as they are.
 *
 * @param bytes
 *   File.
 * @param mostPixels
 *   Pixels that it may have.
 * @returns
 *   The picture; or what is wrong with it.
 * @see ITU-T T.81, annex B
 * @see ISO 32000-2, 7.4.8
 */
export function readJpeg(
  bytes: Uint8Array,
  mostPixels: number
): RawPicture | {readonly missing: string} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  let isAdobe = false
  let frame: {bits: number; heightPx: number; widthPx: number; channels: number} | undefined
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return {missing: 'it is damaged'}
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return {missing: 'it is cut short'}
    if (frames.has(marker)) {
      if (!readable.has(marker) || length < 8) return {missing: 'it is coded in a rare way'}
      frame = {
        bits: bytes[at + 4] ?? 0,
        heightPx: view.getUint16(at + 5),
        widthPx: view.getUint16(at + 7),
        channels: bytes[at + 9] ?? 0
      }
    }
    if (marker === applicationExif) orientation = exifOrientation(bytes.subarray(at + 4, end))
    if (marker === applicationAdobe) isAdobe = true
    at = end
    if (marker === startOfScan) break
  }
  if (!frame || !hasEnd(bytes, at)) return {missing: 'it is cut short'}

  const {bits, widthPx, heightPx, channels} = frame
  const space = spaces[channels]
  if (!space || bits !== 8) return {missing: 'it is coded in a rare way'}
  const fault = sizeFault(widthPx, heightPx, mostPixels)
  if (fault) return fault
  // Adobe's programs store CMYK inverted.
  const colours: Colours = {space, inverted: isAdobe && space === 'cmyk' ? true : undefined}
  return {widthPx, heightPx, orientation, bits, colours, data: bytes, coding: 'jpeg'}
}

/** Whether the mark of the end follows the first scan, as near the end as it mostly is. */
function hasEnd(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 2; at >= scan; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}
