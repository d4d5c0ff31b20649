import {createReadStream} from 'node:fs'
import {open, readFile, stat} from 'node:fs/promises'
import type {Input} from '@answerbook/core'

/** Files up to this size are read at once. */
const smallBytes = 1024 * 1024

/** How much of a larger file is read when less is asked for. */
const aheadBytes = 256 * 1024

/** How much is kept of what can be read only once. */
const maxPipedBytes = 1024 ** 3

/**
 * Open a file to read pieces of it.
 *
 * Between two pieces it is closed: pictures may be asked for long after, and
 * of any number of files.
 *
 * @returns
 *   Its bytes; those of a pipe are read at once.
 * @throws
 *   The error of the file system.
 */
export async function openFile(absolute: string, path: string): Promise<Input> {
  const found = await stat(absolute)
  if (!found.isFile()) return readAll(createReadStream(absolute), path)
  if (found.size <= smallBytes) return held(await readFile(absolute), path)
  const {size} = found
  return {path, size, read: readAhead(absolute, size)}
}

/** Read more than is asked for: most often the next piece is asked for next. */
function readAhead(absolute: string, size: number): Input['read'] {
  let ahead: Uint8Array = new Uint8Array()
  let aheadStart = 0
  return async (start, end) => {
    const last = Math.min(end, size)
    if (last - start > aheadBytes) return readPiece(absolute, start, last)
    if (start < aheadStart || last > aheadStart + ahead.length) {
      ahead = await readPiece(absolute, start, Math.min(start + aheadBytes, size))
      aheadStart = start
    }
    return ahead.subarray(start - aheadStart, last - aheadStart)
  }
}

/**
 * Read a stream to its end.
 *
 * @throws
 *   The error of the file system, or one like it if there is too much to keep.
 */
export async function readAll(stream: NodeJS.ReadableStream, path: string): Promise<Input> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > maxPipedBytes) {
      const reason = `Unexpected stream of more than ${maxPipedBytes} bytes: save it as a file`
      throw Object.assign(new Error(reason), {code: 'EFBIG', syscall: 'read'})
    }
    pieces.push(bytes)
  }
  return held(Buffer.concat(pieces), path)
}

function held(bytes: Uint8Array, path: string): Input {
  return {path, size: bytes.length, read: async (start, end) => bytes.subarray(start, end)}
}

async function readPiece(absolute: string, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start))
  const handle = await open(absolute)
  try {
    let at = 0
    while (at < bytes.length) {
      const {bytesRead} = await handle.read(bytes, at, bytes.length - at, start + at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return bytes.subarray(0, at)
  } finally {
    await handle.close()
  }
}
