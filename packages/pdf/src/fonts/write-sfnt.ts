/** A table of a font file. */
export type FontTable = readonly [tag: string, bytes: Uint8Array]

/** A table to write, whole or in pieces that follow each other. */
export type WrittenTable = readonly [tag: string, ...pieces: readonly Uint8Array[]]

/**
 * Put tables into a font file.
 *
 * @param version
 *   What kind of outlines it has, as its first four bytes tell.
 * @param tables
 *   Tables, sorted by their tags; not changed.
 * @returns
 *   Font file.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function writeSfnt(version: number, tables: readonly WrittenTable[]): Uint8Array {
  const count = tables.length
  const headLength = 12 + 16 * count
  const length = tables.reduce((sum, [, ...pieces]) => sum + padded(lengthOf(pieces)), headLength)
  const result = new Uint8Array(length)
  const view = new DataView(result.buffer)
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, version)
  view.setUint16(4, count)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (count - 2 ** power))
  let offset = headLength
  for (const [index, [tag, ...pieces]] of tables.entries()) {
    const at = 12 + 16 * index
    for (let char = 0; char < 4; char++) result[at + char] = tag.charCodeAt(char)
    let end = offset
    for (const piece of pieces) {
      result.set(piece, end)
      end += piece.length
    }
    const wholeLength = padded(end - offset)
    view.setUint32(at + 4, checksum(view, offset, wholeLength))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, end - offset)
    offset += wholeLength
  }
  return result
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, {length}) => sum + length, 0)
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0
  return sum
}
