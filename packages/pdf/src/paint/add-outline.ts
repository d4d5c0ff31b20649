import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import {pdfString} from './pdf-string.js'

/** An entry of the outline and where it leads. */
export interface OutlineEntry {
  readonly title: string
  /** 1 for the highest; a level may be left out. */
  readonly level: number
  readonly page: Reference
  /** From the lower edge of the sheet. */
  readonly yPt: number
}

interface Item {
  readonly object: Reference
  readonly level: number
  readonly children: Item[]
}

/**
 * Write the outline of a file.
 *
 * pdfkit reckons the left edge of a destination from the right of the page:
 * destinations are made here.
 *
 * @param entries
 *   Entries in order.
 * @param document
 *   File.
 * @see ISO 32000-2, 12.3.3
 */
export function addOutline(entries: readonly OutlineEntry[], document: PDFDocument): void {
  if (entries.length === 0) return
  const top: Item = {object: document.ref({Type: 'Outlines'}), level: 0, children: []}
  const open: Item[] = [top]
  for (const {title, level, page, yPt} of entries) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1) ?? top
    const item: Item = {
      object: document.ref({
        Title: pdfString(title),
        Parent: parent.object,
        Dest: [page, 'XYZ', null, yPt, null]
      }),
      level,
      children: []
    }
    parent.children.push(item)
    open.push(item)
  }
  document._root.data.Outlines = top.object
  document._root.data.PageMode = 'UseOutlines'
  write(top)
}

/** Entries of one parent follow each other; those of a post are closed at first. */
function write({object, level, children}: Item): void {
  const first = children[0]
  if (first) {
    object.data.First = first.object
    object.data.Last = children.at(-1)?.object
    object.data.Count = level === 0 ? children.length : -children.length
  }
  for (const [index, child] of children.entries()) {
    if (index > 0) child.object.data.Prev = children[index - 1]?.object
    const next = children[index + 1]
    if (next) child.object.data.Next = next.object
    write(child)
  }
  object.end()
}
