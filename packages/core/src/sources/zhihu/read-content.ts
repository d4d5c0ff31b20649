import type {RootContent} from 'mdast'
import type {Element, ElementRoot} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import type {Transform} from '../../transforms/index.js'
import {readHtml} from '../read-html.js'
import {appendReferences} from './append-references.js'
import {handlers} from './handlers/index.js'
import {liftFormulas} from './lift-formulas.js'
import {tellFormulas} from './tell-formulas.js'

/**
 * Read the text of an answer, and the notes that its references hold.
 *
 * @param file
 *   Document; told `formula-unknown`, and what is lost.
 * @param before
 *   Clean-ups that make paragraphs whole, before formulas are lifted out.
 */
export function readContent(
  content: Element | ElementRoot,
  file: SourceFile,
  before: readonly Transform[] = []
): RootContent[] {
  tellFormulas(content, file)
  const children = readHtml(content, file, {handlers, before: [...before, liftFormulas]})
  return [...children, ...appendReferences(content)]
}
