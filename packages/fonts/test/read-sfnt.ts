/** What the tests ask of a font file. */
export interface Sfnt {
  /** The first four bytes, in hexadecimal. */
  readonly version: string
  readonly postScriptName: string
  readonly weightClass: number
  /** Code points that have a glyph. */
  readonly characters: ReadonlySet<number>
}

/**
 * Read the few tables of a TrueType file that the tests look at.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readSfnt(bytes: Buffer): Sfnt {
  const tables = readTables(bytes)
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (!found) throw new Error(`No table ${tag}`)
    return found
  }
  return {
    version: bytes.toString('hex', 0, 4),
    postScriptName: readPostScriptName(table('name')),
    weightClass: table('OS/2').readUInt16BE(4),
    characters: readCharacters(table('cmap'))
  }
}

function readTables(bytes: Buffer): Map<string, Buffer> {
  const result = new Map<string, Buffer>()
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    const start = bytes.readUInt32BE(at + 8)
    const end = start + bytes.readUInt32BE(at + 12)
    result.set(bytes.toString('latin1', at, at + 4), bytes.subarray(start, end))
  }
  return result
}

function readPostScriptName(name: Buffer): string {
  const strings = name.readUInt16BE(4)
  for (let index = 0; index < name.readUInt16BE(2); index++) {
    const at = 6 + index * 12
    const isWindows = name.readUInt16BE(at) === 3
    if (!isWindows || name.readUInt16BE(at + 6) !== 6) continue
    const start = strings + name.readUInt16BE(at + 10)
    const utf16be = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
    return utf16be.swap16().toString('utf16le')
  }
  throw new Error('No PostScript name')
}

function readCharacters(cmap: Buffer): Set<number> {
  const result = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) addSegments(subtable, result)
    if (format !== 12) continue
    for (let group = 0; group < subtable.readUInt32BE(12); group++) {
      const at = 16 + group * 12
      const end = subtable.readUInt32BE(at + 4)
      for (let code = subtable.readUInt32BE(at); code <= end; code++) result.add(code)
    }
  }
  return result
}

/** Format 4: segments of the first plane, by their ends and, in another list, their starts. */
function addSegments(subtable: Buffer, result: Set<number>): void {
  const bytes = subtable.readUInt16BE(6)
  for (let at = 0; at < bytes; at += 2) {
    const end = subtable.readUInt16BE(14 + at)
    const start = subtable.readUInt16BE(16 + bytes + at)
    for (let code = start; code <= end && code < 0xffff; code++) result.add(code)
  }
}
