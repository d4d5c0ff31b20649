import {bookText} from '../book-text.js'
import {missingFrom} from '../missing-from.js'
import {squash} from '../squash.js'
import type {PdfFault} from './pdf-fault.js'
import type {PdfTree} from './pdf-tree.js'
import {runProgram} from './run-program.js'

interface AnyNode {
  readonly type: string
  readonly children?: readonly AnyNode[]
}

/** What is read of a file. */
export interface ReadFile {
  readonly path: string
  readonly tree: PdfTree
  /** Text of its pages by pdf.js. */
  readonly text: string
}

/**
 * Find text of a book that its PDF does not give back, in the order of the
 * book, by poppler, by its tags and by pdf.js.
 *
 * Notes stand at the feet of pages in their own order; figures go to the next page, and tables
 * that are too wide are divided, so captions and cells are looked for one by one. Formulas and drawn characters
 * are told by poppler alone: the others give no text that stands for another.
 *
 * @param file
 *   What is read of the file.
 * @param book
 *   Book that was printed.
 */
export function textFaults({path, tree, text}: ReadFile, book: object): PdfFault[] {
  const root = book as AnyNode
  const tagged = runProgram('pdfinfo', '-struct-text', path).stdout
  const said = [...tagged.matchAll(/^ *"(.*?)"$/gms)].map(([, part]) => part).join('')
  const poppler = runProgram('pdftotext', '-raw', path, '-').stdout
  const drawn = new Set(tree.elements.flatMap(({actualText = ''}) => [...actualText]))
  const shown = (text: string) => [...text].filter(char => !drawn.has(char)).join('')
  const written = (node: AnyNode) => shown(bookText(without(node, /math$/i)))

  const readers = [
    {rule: 'text-poppler', textOf: bookText, got: poppler},
    {rule: 'text-tags', textOf: written, got: shown(said)},
    {rule: 'text-pdf.js', textOf: written, got: shown(text)}
  ]
  const body = without(root, /^(?:caption|footnoteDefinition|table)$/)
  const notes: AnyNode = {type: 'root', children: ofType(root, 'footnoteDefinition')}
  const ordered = [body, notes]
  const apart = [...ofType(root, 'caption'), ...ofType(root, 'table').flatMap(toCells)]
  return readers.flatMap(({rule, textOf, got}) => [
    ...faultsOf(rule, ordered.map(textOf), got),
    ...faultsApart(rule, apart.map(textOf), got)
  ])
}

function faultsOf(rule: string, wanted: readonly string[], got: string): PdfFault[] {
  return wanted.flatMap(text =>
    missingFrom(leftToRight(text), leftToRight(got)).map(({before, missing, after}) => ({
      rule,
      page: 0,
      found: `${before}[${missing}]${after}`
    }))
  )
}

/** Texts that may be anywhere, each of them whole, or in order among what else is there. */
function faultsApart(rule: string, texts: readonly string[], got: string): PdfFault[] {
  const all = leftToRight(got)
  const lost = texts.filter(text => !all.includes(leftToRight(text)))
  return faultsOf(rule, lost, got)
}

/** A table that is too wide is divided: its cells come in another order. */
function toCells(table: AnyNode): AnyNode[] {
  return ofType(table, 'tableCell')
}

/** Text from right to left is printed in the order of its letters: readers turn it round. */
function leftToRight(text: string): string {
  return squash(text).replace(/[\u0590-\u08ff]/g, '')
}

function without(node: AnyNode, types: RegExp): AnyNode {
  if (!node.children) return node
  const children = node.children.filter(({type}) => !types.test(type))
  return {...node, children: children.map(child => without(child, types))}
}

function ofType(node: AnyNode, type: string): AnyNode[] {
  if (node.type === type) return [node]
  return node.children?.flatMap(child => ofType(child, type)) ?? []
}
