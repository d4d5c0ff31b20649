/** A table of a font file. */
export type FontTable = readonly [tag: string, bytes: Uint8Array]

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
export function writeSfnt(version: number, tables: readonly FontTable[]): Uint8Array {
  const count = tables.length
  const headLength = 12 + 16 * count
  const length = tables.reduce((sum, [, bytes]) => sum + padded(bytes), headLength)
  const result = new Uint8Array(length)
  const view = new DataView(result.buffer)
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, version)
  view.setUint16(4, count)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (count - 2 ** power))
  let offset = headLength
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + 16 * index
    for (let char = 0; char < 4; char++) result[at + char] = tag.charCodeAt(char)
    result.set(bytes, offset)
    view.setUint32(at + 4, checksum(view, offset, padded(bytes)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, bytes.length)
    offset += padded(bytes)
  }
  return result
}

function padded({length}: Uint8Array): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0
  return sum
}
