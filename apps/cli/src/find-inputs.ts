import {readFile, realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {glob, isDynamicPattern} from 'tinyglobby'
import {manifestName} from './manifest.js'
import {UsageError} from './usage-error.js'

/** A file to read. */
export interface Input {
  /** As shown: relative to the current folder, or `<stdin>`. */
  readonly path: string
  /** Where it really is, symbolic links resolved; absent for standard input. */
  readonly realPath?: string | undefined
  /** Folder whose pictures it may use; absent for standard input. */
  readonly folder?: string | undefined
  /** May be called again; rejects with the error of the file system. */
  readonly read: () => Promise<Uint8Array>
}

/** Files of a folder that can be documents; others lie there beside them. */
const documentFiles = '**/*.{htm,html,json,markdown,md,txt,xhtml}'

/**
 * Find the files that the words of a command line mean.
 *
 * @param words
 *   Paths of files and folders, globs, or `-`.
 * @param output
 *   Folder of the results; not walked into.
 * @returns
 *   Files in the order of the words, those of a folder by name; each once.
 * @throws
 *   `UsageError` if a folder or glob holds no document. A file that is not
 *   there is told when it is read.
 */
export async function findInputs(
  words: readonly string[],
  output: string | undefined
): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const word of words) {
    if (word === '-') {
      inputs.set('-', standardInput())
      continue
    }
    for (const path of await findPaths(word, output)) {
      const absolute = resolve(path)
      // What is not there is told when it is read.
      const realPath = await realpath(absolute).catch(() => absolute)
      if (!inputs.has(realPath)) inputs.set(realPath, await toInput(absolute, realPath))
    }
  }
  return [...inputs.values()]
}

async function findPaths(word: string, output: string | undefined): Promise<string[]> {
  const found = await stat(word).catch(() => undefined)
  if (found?.isDirectory()) {
    const ignore = await outputFolders(word, output)
    const paths = await glob(documentFiles, {cwd: word, ignore, caseSensitiveMatch: false})
    if (paths.length === 0) throw new UsageError(`Unexpected folder ${word} without documents`)
    return paths.sort().map(path => join(word, path))
  }
  if (found || !isDynamicPattern(word)) return [word]
  const paths = await glob(word, {dot: false})
  if (paths.length === 0) throw new UsageError(`Unexpected pattern ${word} that no file matches`)
  return paths.sort()
}

/** What lies in folders that hold results is no input. */
async function outputFolders(folder: string, output: string | undefined): Promise<string[]> {
  const manifests = await glob(`**/${manifestName}`, {cwd: folder, dot: true})
  const folders = manifests.map(path => dirname(path)).filter(path => path !== '.')
  if (output !== undefined) folders.push(relative(folder, output))
  return folders.map(path => `${toPattern(path)}/**`)
}

/** A path as a pattern that means it and no other. */
function toPattern(path: string): string {
  return path.replaceAll('\\', '/').replace(/[!()*?[\]{}]/g, '\\$&') || '.answerbook'
}

async function toInput(absolute: string, realPath: string): Promise<Input> {
  const found = await stat(absolute).catch(() => undefined)
  const read = () => readFile(absolute)
  return {
    path: relative(process.cwd(), absolute) || basename(absolute),
    realPath,
    folder: dirname(absolute),
    // A pipe can be read once.
    read: found === undefined || found.isFile() ? read : once(read)
  }
}

function standardInput(): Input {
  return {path: '<stdin>', read: once(() => buffer(process.stdin))}
}

/** Keep what is read once, for who reads again. */
function once(read: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let bytes: Promise<Uint8Array> | undefined
  return () => {
    bytes ??= read()
    return bytes
  }
}
