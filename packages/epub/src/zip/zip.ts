import {deflate} from '#deflate'
import {checkSize} from './check-size.js'
import {crc32} from './crc32.js'
import {directoryHeader, endRecord, localHeader, type PackedEntry} from './records.js'
import type {ZipEntry} from './zip-entry.js'

/** How many entries are compressed at a time. */
const ahead = 8

/**
 * Write a zip archive in one go.
 *
 * The same entries give the same bytes. No more than a few small entries are
 * in memory, and only one stored entry.
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

  for await (const entry of packed(entries)) {
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

async function* packed(entries: AsyncIterable<ZipEntry>): AsyncGenerator<PackedEntry> {
  const pending: Array<Promise<PackedEntry>> = []
  for await (const entry of entries) {
    // What is stored is large: it goes out before the next one is asked for.
    const room = entry.method === 'store' ? 0 : ahead - 1
    while (pending.length > room) yield* takeFirst(pending)
    pending.push(pack(entry))
    if (entry.method === 'store') yield* takeFirst(pending)
  }
  while (pending.length > 0) yield* takeFirst(pending)
}

async function* takeFirst(pending: Array<Promise<PackedEntry>>): AsyncGenerator<PackedEntry> {
  const first = await pending.shift()
  if (first) yield first
}

async function pack({name, data, method}: ZipEntry): Promise<PackedEntry> {
  const body = method === 'store' ? data : await deflate(data)
  return {name, crc: crc32(data), size: data.length, body, method}
}
