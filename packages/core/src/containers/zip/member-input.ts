import type {Input} from '../../input.js'
import {crc32} from '../crc32.js'
import {inflate} from '../inflate.js'
import {readPieces} from '../read-pieces.js'
import {toMessage} from '../to-message.js'
import {unpackedInput} from '../unpacked-input.js'
import type {Member} from './list-members.js'

/** Without the name and the extra field that follow it. */
export const localHeaderSize = 30

/**
 * Make a member of an archive an input of its own.
 *
 * Reading it throws `archive-damaged` if its bytes are not what the directory
 * says; no more of them are unpacked than it says.
 *
 * @param path
 *   Path to give it.
 */
export function memberInput(archive: Input, member: Member, path: string): Input {
  const {crc, method, size} = member
  return unpackedInput({path, size, unpack, toError: damaged})

  async function* unpack(): AsyncGenerator<Uint8Array> {
    let total = 0
    let sum = 0
    for await (const piece of method === 0 ? stored() : inflate(stored(), 'deflate-raw', damaged)) {
      total += piece.length
      if (total > size) break
      sum = crc32(piece, sum)
      yield piece
    }
    if (total !== size) throw damaged(`expected ${size} bytes`)
    if (sum !== crc) throw damaged('its checksum is wrong')
  }

  async function* stored(): AsyncGenerator<Uint8Array> {
    const header = await archive.read(member.offset, member.offset + localHeaderSize)
    const view = new DataView(header.buffer, header.byteOffset, header.length)
    if (header.length < localHeaderSize || view.getUint32(0, true) !== 0x04034b50) {
      throw damaged('it is not where the directory says')
    }
    const start =
      member.offset + localHeaderSize + view.getUint16(26, true) + view.getUint16(28, true)
    yield* readPieces(archive, start, start + member.packedSize)
  }
}

function damaged(reason: string): Error {
  return toMessage('archive-damaged', `Unexpected damage of the archive: ${reason}`)
}
