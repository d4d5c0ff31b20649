import {dirname, extname} from 'node:path'
import type {Book} from '@answerbook/core'
import {checkPaths} from './check-paths.js'
import type {ExportBookOptions} from './export-book.js'
import type {Input} from './find-inputs.js'
import type {Format} from './format.js'
import {openAssets} from './open-assets.js'
import type {OutputFile} from './outcome.js'
import {stageBook} from './stage-book.js'
import {tellLeftVolumes} from './tell-left-volumes.js'
import {volumeName} from './volume-name.js'

/**
 * Export a book into the file that the user named, or into volumes beside it.
 *
 * @returns
 *   What was written; none if the book could not be exported, which is told.
 * @throws
 *   `OutputError` if a file cannot be written; `UsageError` if a volume would
 *   replace an input.
 */
export async function writeToFile(
  book: Book,
  format: Format,
  {path, inputs}: {readonly path: string; readonly inputs: readonly Input[]},
  context: ExportBookOptions
): Promise<OutputFile[]> {
  const target = dirname(path)
  const assets = await openAssets(target, undefined, context.options)
  const ending = extname(path)
  const stem = path.slice(0, -ending.length)
  const staged = await stageBook(book, format, {...context, assets, target}, async place => {
    const own = volumeName(stem, place) + ending
    await checkPaths(inputs, [own])
    return own
  })
  try {
    for (const {commit} of staged) await commit()
  } finally {
    // Of a file that has its name nothing is left.
    for (const {discard} of staged) await discard()
  }
  if (format === 'epub' && staged.length > 0) {
    await tellLeftVolumes({folder: '', name: stem, count: staged.length}, context.file)
  }
  return staged.map(({path}) => ({format, path}))
}
