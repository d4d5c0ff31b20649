import {dirname, join} from 'node:path'
import type {Book} from '@answerbook/core'
import type {ExportBookOptions} from './export-book.js'
import type {Format} from './format.js'
import {keepOutput} from './keep-output.js'
import type {Manifest} from './manifest.js'
import {nameKey} from './name-key.js'
import type {AssetFolder} from './open-assets.js'
import type {OutputFile} from './outcome.js'
import {stageBook} from './stage-book.js'
import type {StagedFile} from './stage-file.js'
import {tellLeftVolumes} from './tell-left-volumes.js'
import {volumeName} from './volume-name.js'

/** A place in an output folder. */
export interface FolderPlace {
  readonly folder: string
  readonly manifest: Manifest
  /** Folders in the folder, and name of the file, without extension; slashes between. */
  readonly name: string
  /** Keys of the names of all books that go there; none but this one if absent. */
  readonly taken?: ReadonlySet<string> | undefined
}

/**
 * Export a book into an output folder, unless that would undo somebody's work.
 *
 * @returns
 *   Its file, or its volumes in order; none if the book could not be exported,
 *   or if a file that is not ours has one of their names, which is told as
 *   `output-kept`.
 * @throws
 *   `OutputError` if a file cannot be written.
 */
export async function writeIntoFolder(
  book: Book,
  format: Format,
  {folder, manifest, name, taken}: FolderPlace,
  context: ExportBookOptions
): Promise<OutputFile[]> {
  const names: string[] = []
  const target = dirname(join(folder, name))
  const seen = {...context, assets: seenFrom(name, context.assets), target}
  const staged = await stageBook(book, format, seen, place => {
    const fileName = `${volumeName(name, place, taken)}.${format}`
    names.push(fileName)
    return join(folder, fileName)
  })
  const named = staged.map((file, index) => ({...file, name: names[index] ?? ''}))
  const isWritten = await commitInto({folder, manifest}, named, context)
  if (isWritten && format === 'epub') {
    const isOurs = (left: string) => manifest.has(`${left}.epub`) && !taken?.has(nameKey(left))
    await tellLeftVolumes({folder, name, count: named.length, isOurs}, context.file)
  }
  return isWritten ? named.map(({path}) => ({format, path})) : []
}

/** A staged file, and its name in an output folder. */
export interface NamedFile extends StagedFile {
  readonly name: string
}

/**
 * Give staged files their names, unless that would undo somebody's work, which
 * is told on the file as `output-kept`.
 *
 * @returns
 *   Whether they have them: all or none.
 */
export async function commitInto(
  {folder, manifest}: Pick<FolderPlace, 'folder' | 'manifest'>,
  staged: readonly NamedFile[],
  {file, options}: Pick<ExportBookOptions, 'file' | 'options'>
): Promise<boolean> {
  try {
    for (const {name, sha256} of options.force ? [] : staged) {
      if (await manifest.mayWrite(name, sha256)) continue
      keepOutput(join(folder, name), file)
      return false
    }
    for (const {name, sha256, commit} of staged) {
      await commit()
      manifest.record(name, sha256)
    }
    return true
  } finally {
    // Of a file that has its name nothing is left.
    for (const {discard} of staged) await discard()
  }
}

/** A text in a folder of its own sees the folder for pictures from there. */
function seenFrom(name: string, assets: AssetFolder | undefined): AssetFolder | undefined {
  const up = '../'.repeat(name.split('/').length - 1)
  return assets && {...assets, prefix: up + assets.prefix}
}
