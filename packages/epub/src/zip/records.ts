/** An entry as it stands in the archive. */
export interface PackedEntry {
  /** ASCII. */
  readonly name: string
  readonly crc: number
  /** Length before compression. */
  readonly size: number
  /** As stored in the archive. */
  readonly body: Uint8Array
  readonly method: 'deflate' | 'store'
}

/** Version of the zip format needed to read: 2.0, for DEFLATE. */
const version = 20
/** 1980-01-01, the first day that the format knows, so that no clock is asked. */
const date = 0x0021
const methods = {deflate: 8, store: 0}

/**
 * Write what goes before the bytes of an entry.
 *
 * Sizes stand in the header and flags are 0, with no extra field: an EPUB's
 * first entry must be readable at fixed offsets.
 *
 * @param entry
 *   Entry to announce.
 * @returns
 *   Local file header.
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function localHeader(entry: PackedEntry): Uint8Array {
  const {bytes, view} = record(0x04034b50, 30, entry.name)
  writeCommon(view, 4, entry)
  return bytes
}

/**
 * Write the line of an entry in the list at the end of the archive.
 *
 * @param entry
 *   Entry to list.
 * @param offset
 *   Where its local file header begins.
 * @returns
 *   Central directory header.
 */
export function directoryHeader(entry: PackedEntry, offset: number): Uint8Array {
  const {bytes, view} = record(0x02014b50, 46, entry.name)
  view.setUint16(4, version, true)
  writeCommon(view, 6, entry)
  view.setUint32(42, offset, true)
  return bytes
}

/**
 * Write the end of the archive.
 *
 * @param entries
 *   How many entries there are.
 * @param size
 *   Length of the central directory.
 * @param offset
 *   Where the central directory begins.
 * @returns
 *   End of central directory record.
 */
export function endRecord(entries: number, size: number, offset: number): Uint8Array {
  const {bytes, view} = record(0x06054b50, 22, '')
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return bytes
}

function writeCommon(view: DataView, start: number, entry: PackedEntry): void {
  view.setUint16(start, version, true)
  view.setUint16(start + 4, methods[entry.method], true)
  view.setUint16(start + 8, date, true)
  view.setUint32(start + 10, entry.crc, true)
  view.setUint32(start + 14, entry.body.length, true)
  view.setUint32(start + 18, entry.size, true)
  view.setUint16(start + 22, entry.name.length, true)
}

function record(signature: number, length: number, name: string) {
  const bytes = new Uint8Array(length + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  bytes.set(new TextEncoder().encode(name), length)
  return {bytes, view}
}
