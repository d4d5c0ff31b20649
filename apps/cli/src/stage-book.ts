import type {Book} from '@answerbook/core'
import {type ExportBookOptions, exportBook, type VolumePlace} from './export-book.js'
import type {Format} from './format.js'
import {type StagedFile, stageFile} from './stage-file.js'

/** A file of a book, which stands whole in its folder but not yet under its name. */
export interface StagedBook extends StagedFile {
  readonly path: string
}

/**
 * Export a book beside the place where it belongs: all its volumes, or none.
 *
 * @param book
 *   Book to export.
 * @param format
 *   Format to export it in.
 * @param context
 *   What it is exported with.
 * @param pathOf
 *   Give the place of a volume.
 * @returns
 *   Files in order; none if the book could not be exported, which is told.
 * @throws
 *   `OutputError` if a file cannot be written whole; none is left behind then.
 */
export async function stageBook(
  book: Book,
  format: Format,
  context: ExportBookOptions,
  pathOf: (place: VolumePlace) => Promise<string> | string
): Promise<StagedBook[]> {
  const staged: StagedBook[] = []
  let isWhole = false
  try {
    isWhole = await exportBook(book, format, context, async (pieces, place) => {
      const path = await pathOf(place)
      staged.push({path, ...(await stageFile(path, pieces))})
    })
    return isWhole ? staged : []
  } finally {
    if (!isWhole) for (const file of staged) await file.discard()
  }
}
