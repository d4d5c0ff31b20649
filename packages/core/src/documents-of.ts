import {VFile} from 'vfile'
import type {Container, InputHead, Opened, OpenedDocument, OpenedInput} from './container.js'
import {containers as known} from './containers/index.js'
import {toMessage} from './containers/to-message.js'
import {AnswerbookError} from './error.js'
import {failedFile} from './failed-file.js'
import type {Input} from './input.js'
import {tellFatal} from './tell.js'
import {toLimits} from './to-limits.js'

/** Where to look for documents, and how far. */
export interface DocumentsOfOptions {
  /** Kinds of container beside the built-in ones. */
  readonly containers?: readonly Container[] | undefined
  /** Name of the container to open the file as; detected if absent. */
  readonly from?: string | undefined
  /**
   * Size in bytes of the largest document that is read.
   *
   * @defaultValue 64 MiB
   */
  readonly maxBytes?: number | undefined
  /**
   * How many members of one archive are looked at.
   *
   * @defaultValue 500,000
   */
  readonly maxMembers?: number | undefined
  /**
   * How many times larger than packed a file in an archive may be, if it is
   * larger than 1 MiB; and all that an archive holds, if it is more than 1 GiB.
   *
   * @defaultValue 200
   */
  readonly maxRatio?: number | undefined
  /**
   * Size in bytes of all that one file holds, unpacked, archives in it too.
   *
   * @defaultValue 64 GiB
   */
  readonly maxTotalBytes?: number | undefined
}

const headSize = 4096

/** So much may come out of any archive, however small it is. */
const harmlessBytes = 1024 ** 3

/** Containers that may stand in one another. */
const maxNesting = 4

/**
 * Open a file into the documents that it holds.
 *
 * @param file
 *   File with its value, or the bytes of one.
 * @param options
 *   Where to look for documents.
 * @returns
 *   The documents, one at a time; a file that is no container is its own one
 *   document. One with a fatal message is not to be read: `input-too-large`,
 *   `input-unsupported`, `archive-damaged`, `archive-encrypted`, `archive-limit`,
 *   `archive-path`, `container-empty`, or what a container of yours tells.
 * @throws
 *   `source-unknown` if `from` names no container.
 */
export async function* documentsOf(
  file: Input | VFile,
  options: Readonly<DocumentsOfOptions> = {}
): AsyncGenerator<OpenedDocument> {
  const {containers = [], from} = options
  const limits = toLimits(options)
  const {maxBytes, maxRatio, maxTotalBytes} = limits
  const all = [...containers, ...known]
  const forced = from === undefined ? undefined : findContainer(all, from)
  const outer = file instanceof VFile ? toInput(file) : file
  const mostBytes = Math.min(maxTotalBytes, Math.max(harmlessBytes, maxRatio * outer.size))
  let unpackedBytes = 0
  yield* openAll({input: outer}, 0)

  async function* openAll(opened: OpenedInput, depth: number): AsyncGenerator<OpenedDocument> {
    try {
      yield* openUnguarded(opened, depth)
    } catch (error) {
      yield {file: failedFile(opened.input.path, error)}
    }
  }

  async function* openUnguarded(
    {input, load}: OpenedInput,
    depth: number
  ): AsyncGenerator<OpenedDocument> {
    const head = await readHead(input)
    const container = depth === 0 && forced ? forced : all.find(candidate => candidate.detect(head))
    if (!container) {
      const given = depth === 0 && file instanceof VFile ? file : undefined
      yield {file: await toDocument(input, given, maxBytes), load}
    } else if (depth === maxNesting) {
      yield {file: refuse(input, `Unexpected containers nested more than ${maxNesting} deep`)}
    } else {
      for await (const held of container.open(input, limits)) {
        if (isInput(held)) {
          count(held.input)
          yield* openAll({load, ...held}, depth + 1)
        } else {
          yield {load, ...held}
        }
      }
    }
  }

  /** Archives in one another can hold without end what each of them may. */
  function count({size}: Input): void {
    unpackedBytes += size
    if (unpackedBytes <= mostBytes) return
    throw toMessage(
      'archive-limit',
      `Unexpected archive of more than ${mostBytes} bytes, unpacked; the others are not read`
    )
  }
}

function isInput(opened: Opened): opened is OpenedInput {
  return 'input' in opened
}

function findContainer(containers: readonly Container[], name: string): Container {
  const container = containers.find(candidate => candidate.name === name)
  if (container) return container
  const names = containers.map(candidate => `\`${candidate.name}\``).join(', ')
  throw new AnswerbookError(
    'source-unknown',
    `Unexpected container \`${name}\`, expected ${names || 'none'}`
  )
}

function toInput({path, value = ''}: VFile): Input {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return {path, size: bytes.length, read: async (start, end) => bytes.subarray(start, end)}
}

async function readHead({path, size, read}: Input): Promise<InputHead> {
  const bytes = await read(0, Math.min(size, headSize))
  return {path, size, bytes, text: new TextDecoder(encodingOf(bytes)).decode(bytes)}
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

async function toDocument(input: Input, file: VFile | undefined, maxBytes: number): Promise<VFile> {
  const {path, size, read} = input
  if (size <= maxBytes) return file ?? new VFile({path, value: await read(0, size)})
  const reason = `Unexpected document of ${size} bytes, expected at most ${maxBytes}`
  return refuse(input, reason, file)
}

function refuse({path}: Input, reason: string, file = new VFile({path})): VFile {
  tellFatal(file, 'input-too-large', reason)
  return file
}
