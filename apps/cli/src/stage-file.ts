import {createHash, randomUUID} from 'node:crypto'
import {type FileHandle, mkdir, open, readdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {isSystemError} from './is-system-error.js'
import {OutputError} from './output-error.js'

/** A file that stands whole in its folder, but not yet under its name. */
export interface StagedFile {
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string
  /** Give it its name, in place of what has that name. */
  readonly commit: () => Promise<void>
  readonly discard: () => Promise<void>
}

/**
 * Write a file beside the place where it belongs.
 *
 * What stands under the name is untouched until `commit`, which is one step:
 * nobody ever sees half a file. A symbolic link of that name is replaced, not
 * followed.
 *
 * @param path
 *   Where it belongs; missing folders are made.
 * @param pieces
 *   Content; what it throws is passed on, and nothing is left behind.
 * @throws
 *   `OutputError` if the file cannot be written whole.
 */
export async function stageFile(
  path: string,
  pieces: AsyncIterable<Uint8Array | string>
): Promise<StagedFile> {
  const staged = join(dirname(path), stagedName())
  const handle = await output(path, () => openNew(staged))
  const discard = () => rm(staged, {force: true})
  try {
    const sha256 = await writePieces(path, handle, pieces)
    return {sha256, commit: () => output(path, () => rename(staged, path)), discard}
  } catch (error) {
    // What went wrong is in `error`; the handle may be closed already.
    await handle.close().catch(() => undefined)
    await discard()
    throw error
  }
}

/** Most often the folder is there. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error
    await mkdir(dirname(path), {recursive: true})
    return open(path, 'wx')
  }
}

const stagedPattern = /^\.answerbook-(\d+)-[\da-f-]+\.tmp$/

function stagedName(): string {
  return `.answerbook-${process.pid}-${randomUUID()}.tmp`
}

/**
 * Remove what runs that were killed left staged in a folder.
 *
 * @throws
 *   `OutputError` if that cannot be removed.
 */
export async function sweepStaged(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = stagedPattern.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await output(folder, () => rm(join(folder, name), {force: true}))
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function writePieces(
  path: string,
  handle: FileHandle,
  pieces: AsyncIterable<Uint8Array | string>
): Promise<string> {
  const hash = createHash('sha256')
  let length = 0
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    hash.update(bytes)
    length += bytes.length
    await output(path, () => handle.writeFile(bytes))
  }
  await output(path, async () => {
    await handle.sync()
    const {size} = await handle.stat()
    await handle.close()
    if (size !== length) throw new Error(`${size} of ${length} bytes were written`)
  })
  return hash.digest('hex')
}

async function output<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw new OutputError(`Cannot write ${path}: ${reasonOf(error)}`, {cause: error})
  }
}

/** What people know of the errors of file systems. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file is where a folder should be',
  EISDIR: 'a folder has its name',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder should be',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only'
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}
