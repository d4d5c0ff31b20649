import {deflateSync} from 'node:zlib'

/** Pack a TrueType file as WOFF: each table deflated where that makes it smaller. */
export function toWoff(font: Buffer): Buffer {
  const entries = directory(font)
  const head = Buffer.alloc(44 + 20 * entries.length)
  head.write('wOFF')
  font.copy(head, 4, 0, 4)
  head.writeUInt16BE(entries.length, 12)
  head.writeUInt32BE(font.length, 16)
  const parts = [head]
  let offset = head.length
  for (const [index, {tag, table}] of entries.entries()) {
    const deflated = deflateSync(table)
    const data = deflated.length < table.length ? deflated : table
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    head.write(tag, 44 + 20 * index, 'latin1')
    for (const [at, value] of [offset, data.length, table.length].entries()) {
      head.writeUInt32BE(value, 48 + 20 * index + 4 * at)
    }
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** Bind TrueType files into a collection. */
export function toCollection(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + 4 * fonts.length)
  head.write('ttcf')
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(fonts.length, 8)
  let start = head.length
  const parts = fonts.map((font, index) => {
    head.writeUInt32BE(start, 12 + 4 * index)
    const moved = Buffer.from(font)
    for (let entry = 0; entry < font.readUInt16BE(4); entry++) {
      const at = 12 + 16 * entry + 8
      moved.writeUInt32BE(font.readUInt32BE(at) + start, at)
    }
    start += moved.length
    return moved
  })
  return Buffer.concat([head, ...parts])
}

function directory(font: Buffer) {
  return Array.from({length: font.readUInt16BE(4)}, (_, index) => {
    const at = 12 + 16 * index
    const start = font.readUInt32BE(at + 8)
    const table = font.subarray(start, start + font.readUInt32BE(at + 12))
    return {tag: font.toString('latin1', at, at + 4), table}
  })
}
