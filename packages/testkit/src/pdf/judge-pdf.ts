import {lineEndFaults} from './line-end-faults.js'
import {lineWidthFaults} from './line-width-faults.js'
import {missingGlyphFaults} from './missing-glyph-faults.js'
import {pageFaults} from './page-faults.js'
import type {PdfFault} from './pdf-fault.js'
import type {PdfPage} from './pdf-page.js'
import {programFaults} from './program-faults.js'
import {readPages} from './read-pages.js'
import {readTree} from './read-tree.js'
import {tagFaults} from './tag-faults.js'
import {textFaults} from './text-faults.js'
import {toBlocks} from './to-blocks.js'
import {typedBreaks} from './typed-breaks.js'

/** What was looked at in a PDF, and what is wrong with it. */
export interface PdfVerdict {
  readonly pages: number
  readonly lines: number
  /** Of these, the lines that have to fill their measure. */
  readonly justified: number
  readonly faults: readonly PdfFault[]
}

/**
 * Judge a finished PDF by what is in it: line ends, spacing, pages, glyphs,
 * text, tags, and what other programs say of it.
 *
 * Nothing of what made it is asked: pdf.js reads its pages, qpdf its objects.
 *
 * @param path
 *   File.
 * @param book
 *   Book that it was made of.
 */
export async function judgePdf(path: string, book: object): Promise<PdfVerdict> {
  const breaks = typedBreaks(book)
  const tree = readTree(path)
  const pages: PdfPage[] = []
  const texts: string[] = []
  for await (const {text, ...page} of readPages(path)) {
    pages.push(page)
    texts.push(text)
  }
  const blocks = toBlocks(pages, tree)
  const widths = lineWidthFaults(blocks, breaks)
  return {
    pages: pages.length,
    lines: blocks.reduce((sum, {lines}) => sum + lines.length, 0),
    justified: widths.justified,
    faults: [
      ...lineEndFaults(blocks, breaks),
      ...widths.faults,
      ...pageFaults(pages, blocks),
      ...missingGlyphFaults(path, pages.length),
      ...tagFaults(tree),
      ...textFaults({path, tree, text: texts.join('\n')}, book),
      ...programFaults(path)
    ]
  }
}
