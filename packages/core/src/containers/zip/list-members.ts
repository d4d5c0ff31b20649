import type {Entry} from '@zip.js/zip.js'
import type {Input} from '../../input.js'
import {toMessage} from '../to-message.js'

/** What the directory of an archive says of one member. */
export interface Member {
  /** Path with `/`. */
  readonly path: string
  /** Where its local header begins. */
  readonly offset: number
  /** Where it ends at the earliest: the length of its local header is not known yet. */
  readonly end: number
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  /** How it is packed: 0 not at all, 8 by DEFLATE. */
  readonly method: number
  /** What it is, if it is no plain file. */
  readonly oddity?: 'encrypted' | 'symlink' | undefined
}

/** The directory of an archive. */
export interface Directory {
  readonly members: readonly Member[]
  /** Set if it names more members than were asked for. */
  readonly isCut: boolean
}

/** The largest directory that is read: it is read at once. */
const maxDirectoryBytes = 256 * 1024 * 1024

/**
 * Read the directory of a ZIP archive.
 *
 * Its entries are made into plain records one by one: those of the library
 * hold some 7 kB each, and an archive may have a hundred thousand.
 *
 * @throws
 *   `archive-damaged` if it has none.
 * @see https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT
 */
export async function listMembers(input: Input, maxMembers: number): Promise<Directory> {
  // Loaded when an archive is met: no other document needs it.
  const {Reader, ZipReader} = await import('@zip.js/zip.js/lib/zip-core-native.js')
  let failure: unknown

  class InputReader extends Reader<undefined> {
    override size = input.size
    override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
      if (length > maxDirectoryBytes) throw new Error('its directory is too large')
      try {
        return new Uint8Array(await input.read(index, index + length))
      } catch (error) {
        failure = error
        throw error
      }
    }
  }

  const members: Member[] = []
  const zip = new ZipReader(new InputReader(undefined), {
    decodeText: decodeName,
    // Names are judged one by one, so that the others can be read.
    filenameValidation: 'tolerant',
    useWebWorkers: false
  })
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue
      if (members.length === maxMembers) return {members, isCut: true}
      members.push(toMember(entry))
    }
  } catch (error) {
    if (failure) throw failure
    const reason = error instanceof Error ? error.message : String(error)
    throw toMessage('archive-damaged', `Unexpected archive that cannot be opened: ${reason}`)
  }
  return {members, isCut: false}
}

function toMember(entry: Entry): Member {
  const {compressedSize, compressionMethod, crc32 = 0, filename, offset, uncompressedSize} = entry
  return {
    path: filename,
    offset,
    end: offset + entry.rawFilename.length + compressedSize,
    packedSize: compressedSize,
    size: uncompressedSize,
    crc: crc32,
    method: compressionMethod,
    oddity: entry.encrypted ? 'encrypted' : entry.symlink ? 'symlink' : undefined
  }
}

/** Names that are not UTF-8 come from Chinese Windows; the default is CP437. */
function decodeName(bytes: Uint8Array, encoding: string): string | undefined {
  return encoding === 'utf-8' ? undefined : new TextDecoder('gb18030').decode(bytes)
}
