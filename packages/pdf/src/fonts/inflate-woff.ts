import {inflate} from '../pictures/inflate.js'
import {largestFontBytes} from './largest-font-bytes.js'
import {readTag} from './read-tag.js'
import {type FontTable, writeSfnt} from './write-sfnt.js'

const headLength = 44
const entryLength = 20

/**
 * Unpack a WOFF file.
 *
 * The library that reads fonts can do so too, but unpacks a table again each
 * time it looks into it.
 *
 * @param bytes
 *   WOFF file, version 1.
 * @returns
 *   The font in it; nothing if the file is damaged or too large.
 * @see https://www.w3.org/TR/WOFF/
 */
export function inflateWoff(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < headLength) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(12)
  if (count === 0 || headLength + entryLength * count > bytes.length) return undefined
  const tables: FontTable[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    const at = headLength + entryLength * index
    const start = view.getUint32(at + 4)
    const packed = view.getUint32(at + 8)
    const length = view.getUint32(at + 12)
    total += length
    if (start + packed > bytes.length || packed > length || total > largestFontBytes) {
      return undefined
    }
    const data = bytes.subarray(start, start + packed)
    const table = packed === length ? data : inflate(data, length)
    if (!table) return undefined
    tables.push([readTag(bytes, at), table])
  }
  return writeSfnt(view.getUint32(4), tables)
}
