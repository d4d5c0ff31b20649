import type {Load} from '@answerbook/core'
import {epubFiles} from '@answerbook/epub'
import type {VFile} from 'vfile'
import {drawFormula} from '../draw-formula.js'
import {choicesFor} from './choices-for.js'
import type {OldBook} from './old-book.js'

/** What would be other than before, though nothing of it is new. */
export interface Rewriting {
  /** Files whose text is the same, in another form. */
  readonly reformed: readonly string[]
  /** Files that hold words which the new book would not hold. */
  readonly lost: readonly string[]
}

/**
 * Look what becomes of the chapters of a book when they are written again.
 *
 * All chapters of an updated book are written from the tree, as those of any
 * other: so whatever an old book holds, the new one is valid. A book that this
 * version wrote comes out as it was, byte for byte; what another version wrote,
 * or somebody edited, may not, and then it has to be told before it is replaced.
 *
 * @param file
 *   Receives what is told of the book as it is.
 */
export async function checkRewriting(old: OldBook, load: Load, file: VFile): Promise<Rewriting> {
  const {book, written} = old
  const before = new Map<string, string>()
  for (const path of written.documents) {
    before.set(path, new TextDecoder().decode(await written.read(path)))
  }
  const after = new Map<string, string>()
  const files = epubFiles(book, {...choicesFor(written, {}), drawFormula, file, load})
  for await (const {name, data} of files) {
    if (isChapter(name)) after.set(name, new TextDecoder().decode(data))
  }
  const names = [...before.keys()].filter(name => !isFrame(name))
  const others = names.filter(name => before.get(name) !== after.get(name))
  const changed = others.filter(
    name => wordsIn(before.get(name) ?? '') !== wordsIn(after.get(name) ?? '')
  )
  // Text may only have moved from one file of a chapter into the next.
  const isWhole = wordsIn(textOf(before)) === wordsIn(textOf(after))
  const lost = isWhole ? [] : changed
  return {reformed: others.filter(name => !lost.includes(name)), lost}
}

function textOf(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => (isFrame(name) ? '' : text)).join('\n')
}

/** Letters and digits that readers see. */
function wordsIn(xhtml: string): string {
  const shown = xhtml.replace(/<head>.*?<\/head>/gs, '').replace(/<[^>]*>/g, '')
  return shown.replace(/&(?:amp|lt|gt|quot);|[^\p{L}\p{N}]+/gu, '')
}

function isChapter(name: string): boolean {
  return /\/t[\da-f]{12}[^/]*\.xhtml$/.test(name)
}

/** What is made anew around the chapters. */
function isFrame(name: string): boolean {
  return /\/(?:cover|title|(?:authors|changes|colophon)(?:-\d+)?|g[\da-f]{12}(?:x\d+)?)\.xhtml$/.test(
    name
  )
}
