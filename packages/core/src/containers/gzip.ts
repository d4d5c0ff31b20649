import type {Container, InputHead, Opened} from '../container.js'
import type {ContainerLimits} from '../container-limits.js'
import type {Input} from '../input.js'
import {inflate} from './inflate.js'
import {readPieces} from './read-pieces.js'
import {toMessage} from './to-message.js'
import {maxHeldBytes, unpackedInput} from './unpacked-input.js'

/** Up to this size, how well a file is packed does no harm. */
const harmlessBytes = 1024 * 1024

/**
 * A file packed by gzip.
 *
 * It states its size modulo 4 GiB, if it is true: so it is unpacked once to
 * count its bytes, and again as it is read, unless it is small.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export const gzip: Container = {name: 'gzip', detect, open}

function detect({bytes: [first, second, method]}: InputHead): boolean {
  return first === 0x1f && second === 0x8b && method === 8
}

async function* open(input: Input, limits: ContainerLimits): AsyncGenerator<Opened> {
  const {path = 'file.gz'} = input
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const inner = `${path}/${name.replace(/\.gz$/i, '') || 'file'}`
  const unpack = () => inflate(readPieces(input), 'gzip', damaged)
  const {size, held} = await count(unpack(), input.size, limits)
  const packed = {path: inner, size, unpack: held ? () => each(held) : unpack, toError: damaged}
  yield {input: unpackedInput(packed)}
}

/** Count the bytes, and keep them while they are few. */
async function count(
  pieces: AsyncIterable<Uint8Array>,
  packedSize: number,
  {maxRatio, maxTotalBytes}: ContainerLimits
): Promise<{size: number; held: readonly Uint8Array[] | undefined}> {
  let size = 0
  let held: Uint8Array[] | undefined = []
  for await (const piece of pieces) {
    size += piece.length
    if (size > maxTotalBytes || (size > harmlessBytes && size > maxRatio * packedSize)) {
      const reason = `Unexpected file of ${packedSize} bytes that unpacks to more than ${size}`
      throw toMessage('archive-limit', reason)
    }
    if (size <= maxHeldBytes) held?.push(piece)
    else held = undefined
  }
  return {size, held}
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

function damaged(reason: string): Error {
  return toMessage('archive-damaged', `Unexpected damage of the packed file: ${reason}`)
}
