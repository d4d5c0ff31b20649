import {dirname, join} from 'node:path'
import type {Book} from '@answerbook/core'
import {type ExportBookOptions, exportBook} from './export-book.js'
import type {Format} from './format.js'
import {keepOutput} from './keep-output.js'
import type {Manifest} from './manifest.js'
import type {AssetFolder} from './open-assets.js'
import type {OutputFile} from './outcome.js'
import {type StagedFile, stageFile} from './stage-file.js'

/** A place in an output folder. */
export interface FolderPlace {
  readonly folder: string
  readonly manifest: Manifest
  /** Folders in the folder, and name of the file, without extension; slashes between. */
  readonly name: string
}

/**
 * Export a book into an output folder, unless that would undo somebody's work.
 *
 * @returns
 *   The file; `undefined` if the book could not be exported, or if a file that
 *   is not ours has its name, which is told as `output-kept`.
 * @throws
 *   `OutputError` if the file cannot be written.
 */
export async function writeIntoFolder(
  book: Book,
  format: Format,
  {folder, manifest, name}: FolderPlace,
  context: ExportBookOptions
): Promise<OutputFile | undefined> {
  const fileName = `${name}.${format}`
  const path = join(folder, fileName)
  const seen = {...context, assets: seenFrom(name, context.assets), target: dirname(path)}
  const staged = await exportBook(book, format, seen, pieces => stageFile(path, pieces))
  if (!staged) return undefined
  const isWritten = await commitInto({folder, manifest, name: fileName}, staged, context)
  return isWritten ? {format, path} : undefined
}

/**
 * Give a staged file its name, unless that would undo somebody's work, which is
 * told on the file as `output-kept`.
 *
 * @returns
 *   Whether it has it.
 */
export async function commitInto(
  {folder, manifest, name}: FolderPlace,
  staged: StagedFile,
  {file, options}: Pick<ExportBookOptions, 'file' | 'options'>
): Promise<boolean> {
  try {
    if (!options.force && !(await manifest.mayWrite(name, staged.sha256))) {
      await staged.discard()
      keepOutput(join(folder, name), file)
      return false
    }
    await staged.commit()
  } catch (error) {
    await staged.discard()
    throw error
  }
  manifest.record(name, staged.sha256)
  return true
}

/** A text in a folder of its own sees the folder for pictures from there. */
function seenFrom(name: string, assets: AssetFolder | undefined): AssetFolder | undefined {
  const up = '../'.repeat(name.split('/').length - 1)
  return assets && {...assets, prefix: up + assets.prefix}
}
