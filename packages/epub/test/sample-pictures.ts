import {crc32, deflateSync} from 'node:zlib'
import type {Load} from '@answerbook/core'

/** A GIF of one pixel. */
export const gif = Uint8Array.from(
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
)

/** Make a grey PNG of any size. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc((width + 1) * height, 0)
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0))
    ])
  )
}

/** Load pictures whose address says how wide and high they are: `6x4.png`. */
export const loadSamples: Load = async url => {
  const [, width, height] = /(\d+)x(\d+)\.png$/.exec(url) ?? []
  if (width && height) return {bytes: png(Number(width), Number(height)), type: 'image/png'}
  return url.endsWith('.gif') ? {bytes: gif, type: 'image/gif'} : {missing: 'not found (404)'}
}

function chunk(name: string, data: Buffer): Buffer {
  const result = Buffer.alloc(12 + data.length)
  result.writeUInt32BE(data.length, 0)
  result.write(name, 4, 'latin1')
  data.copy(result, 8)
  result.writeUInt32BE(crc32(result.subarray(4, 8 + data.length)), 8 + data.length)
  return result
}
