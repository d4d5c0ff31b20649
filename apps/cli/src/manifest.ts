import {join} from 'node:path'
import {hashFile} from './hash-file.js'
import {OutputError} from './output-error.js'
import {readIfThere} from './read-if-there.js'
import {stageFile} from './stage-file.js'

/** Name of the file that lists what was written into a folder. */
export const manifestName = '.answerbook.json'

/** What answerbook wrote into a folder, and what it may replace there. */
export interface Manifest {
  /** Tell whether a file is free to be written with a content of this hash. */
  readonly mayWrite: (name: string, sha256: string) => Promise<boolean>
  /** Tell whether a file was written into the folder by this run or an earlier one. */
  readonly has: (name: string) => boolean
  readonly record: (name: string, sha256: string) => void
  /** Write down what was recorded since the last time. */
  readonly save: () => Promise<void>
}

/**
 * Open the manifest of an output folder.
 *
 * A file may be written if it is not there, has the same content already, or
 * is as answerbook wrote it.
 *
 * @throws
 *   `OutputError` if the manifest is there and cannot be read.
 */
export async function openManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName)
  const files = new Map(Object.entries(await readFiles(path)))
  let changed = false
  return {
    mayWrite: async (name, sha256) => {
      const current = await hashFile(join(folder, name))
      return current === undefined || current === sha256 || current === files.get(name)
    },
    has: name => files.has(name),
    record: (name, sha256) => {
      changed ||= files.get(name) !== sha256
      files.set(name, sha256)
    },
    save: async () => {
      if (!changed) return
      const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
      const staged = await stageFile(path, pieces({version: 1, files: sorted}))
      await staged.commit()
      changed = false
    }
  }
}

async function* pieces(value: unknown): AsyncGenerator<string> {
  yield `${JSON.stringify(value, undefined, 2)}\n`
}

async function readFiles(path: string): Promise<Record<string, string>> {
  const bytes = await readIfThere(path)
  if (bytes === undefined) return {}
  try {
    const value: unknown = JSON.parse(bytes.toString())
    if (isManifest(value)) return value.files
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new OutputError(`Unexpected content of ${path}: remove it to write into this folder`)
}

function isManifest(value: unknown): value is {files: Record<string, string>} {
  if (typeof value !== 'object' || value === null || !('files' in value)) return false
  const {files} = value
  if (typeof files !== 'object' || files === null) return false
  return Object.values(files).every(hash => typeof hash === 'string')
}
