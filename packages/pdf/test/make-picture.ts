import {crc32, deflateSync} from 'node:zlib'

/** What a PNG file is made of. */
export interface PngParts {
  readonly width: number
  readonly height: number
  /** Colour type. */
  readonly type: number
  readonly bits?: number
  readonly interlaced?: number
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
  /** Filtered rows. */
  readonly rows: ArrayLike<number>
}

/** Make a PNG file. */
export function png(parts: PngParts): Uint8Array {
  const {width, height, type, bits = 8, interlaced = 0, palette, transparency, rows} = parts
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, type, 0, 0, interlaced], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows as Uint8Array))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const result = Buffer.alloc(body.length + 8)
  result.writeUInt32BE(content.length, 0)
  result.set(body, 4)
  result.writeUInt32BE(crc32(body), body.length + 4)
  return result
}

/** What a JPEG file says of itself; there are no pixels in it. */
export interface JpegParts {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly adobe?: boolean
  readonly orientation?: number
  /** Marker of the frame. */
  readonly frame?: number
}

/** Make the shell of a JPEG file. */
export function jpeg(parts: JpegParts): Uint8Array {
  const {width, height, channels, adobe, orientation, frame = 0xc0} = parts
  const size = Buffer.alloc(6)
  size.set([8], 0)
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  size.set([channels], 5)
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0', 'latin1')
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(orientation
      ? [segment(0xe1, Buffer.concat([exif, Buffer.from([orientation, 0, 0, 0])]))]
      : []),
    ...(adobe ? [segment(0xee, Buffer.from('Adobe\0\0\0\0\0\0\0', 'latin1'))] : []),
    segment(frame, Buffer.concat([size, Buffer.alloc(3 * channels)])),
    segment(0xda, Buffer.alloc(10)),
    Buffer.from([0x12, 0x34, 0xff, 0xd9])
  ])
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
