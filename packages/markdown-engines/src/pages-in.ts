import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {EngineDocument, EnginePage} from './engine.js'

/**
 * Read the pages that an engine wrote as `{"title": …, "html": …}`.
 *
 * @param folder
 *   Folder they are in.
 * @param documents
 *   Documents they were made of.
 * @param pathOf
 *   Path of a page in the folder, by the number of its document.
 * @returns
 *   A page a document, in order.
 */
export function pagesIn(
  folder: string,
  documents: readonly EngineDocument[],
  pathOf: (index: number) => string
): EnginePage[] {
  return documents.map(({name}, index) => {
    const {title, html} = JSON.parse(readFileSync(join(folder, pathOf(index)), 'utf8'))
    return {name, title: title ?? '', html}
  })
}
