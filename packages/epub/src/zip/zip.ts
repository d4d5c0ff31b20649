import {crc32} from '#crc32'
import {deflate} from '#deflate'
import {checkSize} from './check-size.js'
import {directoryHeader, endRecord, localHeader, type PackedEntry} from './records.js'
import type {ZipEntry} from './zip-entry.js'

/**
 * Write a zip archive in one go.
 *
 * The same entries give the same bytes. One entry is in memory at a time.
 *
 * @param entries
 *   Files in the order wanted.
 * @returns
 *   Pieces of the archive, in order.
 * @throws
 *   `AnswerbookError` with code `archive-too-large`.
 * @see https://www.w3.org/TR/epub-33/#sec-container-zip
 */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = []
  let offset = 0
  let directorySize = 0

  for await (const file of entries) {
    const entry = pack(file)
    const header = localHeader(entry)
    const line = directoryHeader(entry, offset)
    directory.push(line)
    directorySize += line.length
    checkSize(directory.length, offset + header.length + entry.body.length + directorySize)
    offset += header.length + entry.body.length
    yield header
    yield entry.body
  }

  yield* directory
  yield endRecord(directory.length, directorySize, offset)
}

function pack({name, data, method}: ZipEntry): PackedEntry {
  const body = method === 'store' ? data : deflate(data)
  return {name, crc: crc32(data), size: data.length, body, method}
}
