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

/** Make the frame of a JPEG: application data, fill bytes, a table before it, and hardly any data. */
export function jpeg(width: number, height: number, components = 3): Uint8Array {
  const before = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xff, 0xc4, 0, 3, 9]
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  const parts = Array<number>(3 * components).fill(0)
  const frame = [0xff, 0xc2, 0, 8 + parts.length, 8, ...size, components, ...parts]
  return Uint8Array.from([...before, ...frame, 0xff, 0xda, 0, 2, 0, 0xff, 0xd9])
}

/** Make a GIF of one pixel that shows so many frames. */
export function movingGif(frames: number): Uint8Array {
  // A header of 13 bytes and two colours; then the frame and the byte that ends the file.
  const [head, frame, end] = [gif.subarray(0, 19), gif.subarray(19, -1), gif.subarray(-1)]
  return Uint8Array.from(Buffer.concat([head, ...Array(frames).fill(frame), end]))
}

/** Make a grey PNG that shows one frame. */
export function movingPng(width: number, height: number): Uint8Array {
  const still = png(width, height)
  const control = chunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))
  return Uint8Array.from(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))
}

/** Make the beginning of a WebP of 700 x 300 pixels; the extended kind moves. */
export function webp(kind: string): Uint8Array {
  const bytes = Buffer.alloc(40)
  bytes.write(`RIFF....WEBP${kind}`, 'latin1')
  if (kind === 'VP8 ') bytes.set([0x9d, 0x01, 0x2a, 0xbc, 0x02, 0x2c, 0x01], 23)
  if (kind === 'VP8L') {
    bytes[20] = 0x2f
    bytes.writeUInt32LE((699 | (299 << 14)) >>> 0, 21)
  }
  if (kind === 'VP8X') {
    bytes[20] = 0x02
    bytes.writeUIntLE(699, 24, 3)
    bytes.writeUIntLE(299, 27, 3)
  }
  return Uint8Array.from(bytes)
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
