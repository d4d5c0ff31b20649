import {inflateSync} from 'node:zlib'

/** A PDF file, looked into without the library that wrote it. */
export interface ReadPdf {
  /** Objects by number: the text before their streams. */
  readonly objects: ReadonlyMap<number, string>
  /** Streams by number, unpacked. */
  readonly streams: ReadonlyMap<number, Buffer>
  readonly trailer: string
}

/** Take a file apart; only for files without object streams and encryption. */
export function readPdf(value: unknown): ReadPdf {
  const file = Buffer.from(value as Uint8Array)
  const objects = new Map<number, string>()
  const streams = new Map<number, Buffer>()
  const text = file.toString('latin1')
  const startxref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const table = text.slice(startxref, text.indexOf('trailer', startxref))
  for (const [index, [, offset]] of [...table.matchAll(/^(\d{10}) 00000 n/gm)].entries()) {
    const start = Number(offset)
    const body = text.slice(start, text.indexOf('\nendobj', start))
    const number = index + 1
    if (!body.startsWith(`${number} 0 obj`)) throw new Error(`Object ${number} is not at ${offset}`)
    const at = body.indexOf('\nstream\n')
    objects.set(number, at < 0 ? body : body.slice(0, at))
    if (at < 0) continue
    const length = Number(/\/Length (\d+)/.exec(body.slice(0, at))?.[1])
    const data = file.subarray(start + at + 8, start + at + 8 + length)
    streams.set(number, /\/FlateDecode/.test(body.slice(0, at)) ? inflateSync(data) : data)
  }
  return {objects, streams, trailer: text.slice(text.indexOf('trailer', startxref))}
}
