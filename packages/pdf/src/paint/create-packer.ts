import type PDFDocument from 'pdfkit'
import {createBytes} from './create-bytes.js'
import {crossReferences} from './cross-references.js'
import {toBytes} from './to-bytes.js'

/** Puts the objects of a file that are not streams into streams. */
export interface Packer {
  /** Take an object: what stands between its head and its end. */
  readonly add: (id: number, text: string) => void
  /** Note that an object begins here. */
  readonly begin: (id: number) => void
  /** Write the objects that are left, and where all of them are. */
  readonly end: (trailer: () => Record<string, unknown>) => void
}

/** Objects of one stream: a reader that wants one of them unpacks them all. */
const mostObjects = 200

/**
 * Make what packs the objects of a file, so that it is much smaller.
 *
 * @param document
 *   File; what it writes about an object is given to the packer.
 * @returns
 *   Packer.
 * @see ISO 32000-1, 7.5.7
 */
export function createPacker(document: PDFDocument): Packer {
  /** By number: offset, or less than 0 the stream and the place in it. */
  const places: number[] = []
  let held: Array<readonly [id: number, offset: number]> = []
  const texts = createBytes()

  const flush = () => {
    if (held.length === 0) return
    const packed = held
    held = []
    const head = packed.map(([id, offset]) => `${id} ${offset} `).join('')
    const stream = document.ref({Type: 'ObjStm', N: packed.length, First: head.length})
    for (const [index, [id]] of packed.entries()) places[id] = -(stream.id * mostObjects + index)
    stream.write(toBytes(head))
    stream.end(texts.take())
  }

  const entryOf = (id: number): [number, number, number] => {
    const place = places[id]
    if (place === undefined) return [0, 0, 0]
    if (place >= 0) return [1, place, 0]
    return [2, Math.floor(-place / mostObjects), -place % mostObjects]
  }

  return {
    add(id, text) {
      if (held.length > 0) texts.add('\n')
      held.push([id, texts.length()])
      texts.add(text)
      if (held.length === mostObjects) flush()
    },
    begin(id) {
      places[id] = document._offset
    },
    end(trailer) {
      flush()
      const table = document.ref()
      places[table.id] = document._offset
      const count = table.id + 1
      Object.assign(table.data, trailer(), {Type: 'XRef', Size: count})
      crossReferences(count, entryOf, table)
      document._write(`startxref\n${places[table.id]}\n%%EOF`)
    }
  }
}
