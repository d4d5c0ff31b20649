import {inflateSync} from 'node:zlib'

/** A PDF file, looked into without the library that wrote it. */
export interface ReadPdf {
  /** Objects by number: the text before their streams. */
  readonly objects: ReadonlyMap<number, string>
  /** Streams by number, unpacked. */
  readonly streams: ReadonlyMap<number, Buffer>
  /** Dictionary of the cross-reference stream. */
  readonly trailer: string
}

/** Take a file apart by its cross-reference stream; only for files without encryption. */
export function readPdf(value: unknown): ReadPdf {
  const file = Buffer.from(value as Uint8Array)
  const tail = file.toString('latin1', file.length - 40)
  const table = readObject(file, Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1]))
  const objects = new Map<number, string>()
  const streams = new Map<number, Buffer>()
  const rows = [...rowsOf(table.stream ?? Buffer.alloc(0)).entries()]
  for (const [number, [type, at]] of rows) {
    if (type !== 1) continue
    const {text, stream} = readObject(file, at)
    if (!text.startsWith(`${number} 0 obj`)) throw new Error(`Object ${number} is not at ${at}`)
    objects.set(number, text)
    if (stream) streams.set(number, stream)
  }
  const packs = new Map<number, ReadonlyArray<readonly [number: number, text: string]>>()
  for (const [number, [type, at, index]] of rows) {
    if (type !== 2) continue
    const pack = packs.get(at) ?? unpack(streams.get(at) ?? Buffer.alloc(0))
    packs.set(at, pack)
    const [found, text = ''] = pack[index] ?? []
    if (found !== number) throw new Error(`Object ${number} is not at place ${index} of ${at}`)
    objects.set(number, text)
  }
  return {objects, streams, trailer: table.text}
}

function readObject(file: Buffer, start: number): {text: string; stream?: Buffer} {
  const body = file.toString('latin1', start, file.indexOf('\nendobj', start))
  const at = body.indexOf('\nstream\n')
  if (at < 0) return {text: body}
  const text = body.slice(0, at)
  const length = Number(/\/Length (\d+)/.exec(text)?.[1])
  const data = file.subarray(start + at + 8, start + at + 8 + length)
  return {text, stream: /\/FlateDecode/.test(text) ? inflateSync(data) : data}
}

/** Rows of seven bytes, each told by what it adds to the row above. */
function rowsOf(stream: Buffer): Array<[type: number, at: number, index: number]> {
  const rows: Array<[number, number, number]> = []
  const row = Buffer.alloc(7)
  for (let start = 0; start < stream.length; start += 8) {
    for (let byte = 0; byte < 7; byte++) {
      row[byte] = ((row[byte] ?? 0) + (stream[start + 1 + byte] ?? 0)) & 0xff
    }
    rows.push([row.readUInt8(0), row.readUIntBE(1, 5), row.readUInt8(6)])
  }
  return rows
}

/** Objects of a stream in order, by their numbers. */
function unpack(stream: Buffer): Array<[number: number, text: string]> {
  const text = stream.toString('latin1')
  const [head = ''] = /^[\d ]*/.exec(text) ?? []
  const numbers = head.trim().split(' ').map(Number)
  return Array.from({length: numbers.length / 2}, (_, index) => {
    const [number = 0, start = 0, , end = text.length] = numbers.slice(2 * index, 2 * index + 4)
    return [number, text.slice(head.length + start, head.length + end).trimEnd()]
  })
}
