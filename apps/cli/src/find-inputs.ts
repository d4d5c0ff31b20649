import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {documentPaths, type Input as OpenInput} from '@answerbook/core'
import {indexFolders} from './index-folders.js'
import {manifestName} from './manifest.js'
import {openFile, readAll} from './open-file.js'
import {UsageError} from './usage-error.js'

type Glob = typeof import('tinyglobby')['glob']

/** A file to read. */
export interface Input {
  /** As shown: relative to the current folder, or `<stdin>`. */
  readonly path: string
  /** Where it really is, symbolic links resolved; absent for standard input. */
  readonly realPath?: string | undefined
  /** Folder whose pictures it may use; absent for standard input. */
  readonly folder?: string | undefined
  /** May be called again; rejects with the error of the file system. */
  readonly open: () => Promise<OpenInput>
}

/**
 * Find the files that the words of a command line mean.
 *
 * @param words
 *   Paths of files and folders, globs, or `-`.
 * @param outputs
 *   Files and folders of results: what lies there is no input, unless it is
 *   named.
 * @returns
 *   Files in the order of the words, those of a folder by name; each once.
 * @throws
 *   `UsageError` if a folder or glob holds no document. A file that is not
 *   there is told when it is read.
 */
export async function findInputs(
  words: readonly string[],
  outputs: readonly string[]
): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const word of words) {
    if (word === '-') {
      inputs.set('-', standardInput())
      continue
    }
    for (const path of await findPaths(word, outputs)) {
      const absolute = resolve(path)
      // What is not there is told when it is read.
      const realPath = await realpath(absolute).catch(() => absolute)
      if (!inputs.has(realPath)) inputs.set(realPath, await toInput(absolute, realPath))
    }
  }
  return [...inputs.values()]
}

async function findPaths(word: string, outputs: readonly string[]): Promise<string[]> {
  const found = await stat(word).catch(() => undefined)
  if (found && !found.isDirectory()) return [word]
  // Names of files need no patterns.
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (found) {
    const ignore = await resultsIn(word, outputs, glob)
    const paths = documentPaths(await glob('**/*', {cwd: word, ignore}))
    if (paths.length === 0) throw new UsageError(`Unexpected folder ${word} without documents`)
    return paths.map(path => join(word, path))
  }
  if (!isDynamicPattern(word)) return [word]
  const paths = await glob(word, {dot: false})
  if (paths.length === 0) throw new UsageError(`Unexpected pattern ${word} that no file matches`)
  return paths.sort()
}

/** Results that may lie in a folder of inputs, as patterns. */
async function resultsIn(
  folder: string,
  outputs: readonly string[],
  glob: Glob
): Promise<string[]> {
  const manifests = await glob(`**/${manifestName}`, {cwd: folder, dot: true})
  const folders = manifests.map(path => dirname(path)).filter(path => path !== '.')
  // What lies beside its own manifest is read, but not what lists it.
  const isOutput = manifests.includes(manifestName)
  if (isOutput) folders.push(...Object.values(indexFolders).map(steps => steps.join('/')))
  const named = outputs.flatMap(path => patternsOf(relative(folder, path)))
  return [...folders.map(toPattern), ...named].flatMap(pattern => [pattern, `${pattern}/**`])
}

/** A result that is named, and its volumes. */
function patternsOf(path: string): string[] {
  const ending = '.epub'
  const volumes = `${toPattern(path.slice(0, -ending.length))} \\(+([0-9])\\)${ending}`
  return [toPattern(path), ...(path.endsWith(ending) ? [volumes] : [])]
}

/** A path as a pattern that means it and no other. */
function toPattern(path: string): string {
  return path.replaceAll('\\', '/').replace(/[!()*?[\]{}]/g, '\\$&') || '.answerbook'
}

async function toInput(absolute: string, realPath: string): Promise<Input> {
  const found = await stat(absolute).catch(() => undefined)
  const path = relative(process.cwd(), absolute) || basename(absolute)
  const open = () => openFile(absolute, path)
  return {
    path,
    realPath,
    folder: dirname(absolute),
    // A pipe can be read once.
    open: found === undefined || found.isFile() ? open : once(open)
  }
}

function standardInput(): Input {
  const path = '<stdin>'
  return {path, open: once(() => readAll(process.stdin, path))}
}

/** Keep what is read once, for who reads again. */
function once(open: Input['open']): Input['open'] {
  let opened: Promise<OpenInput> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
