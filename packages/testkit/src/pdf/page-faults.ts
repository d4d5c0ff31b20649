import {bodySize} from './body-size.js'
import type {PdfFault} from './pdf-fault.js'
import type {PdfPage} from './pdf-page.js'
import type {PdfElement} from './pdf-tree.js'
import type {SetBlock, SetLine} from './set-block.js'

interface PlacedLine extends SetLine {
  readonly block: SetBlock
  /** Its number in its block. */
  readonly index: number
}

/** Find what is wrong with how lines stand on their pages. */
export function pageFaults(pages: readonly PdfPage[], blocks: readonly SetBlock[]): PdfFault[] {
  const placed = new Map<number, PlacedLine[]>()
  for (const block of blocks) {
    for (const [index, line] of block.lines.entries()) {
      const known = placed.get(line.page) ?? []
      known.push({...line, block, index})
      placed.set(line.page, known)
    }
  }
  const bodyPt = bodySize(blocks)
  return pages.flatMap(page => {
    const lines = placed.get(page.number) ?? []
    return [
      ...sheetFaults(page, lines),
      ...aloneFaults(page, lines, blocks, bodyPt),
      ...overlapFaults(lines)
    ]
  })
}

/** Least margin of a page, as a share of its width. */
const leastMargin = 0.02

function sheetFaults(page: PdfPage, lines: readonly PlacedLine[]): PdfFault[] {
  const {number, items, widthPt, heightPt} = page
  const margin = Math.min(widthPt, heightPt) * leastMargin
  const outside = items.filter(
    ({leftPt, rightPt, bottomPt, topPt}) =>
      // The colour of the paper.
      rightPt - leftPt < widthPt &&
      (leftPt < margin ||
        rightPt > widthPt - margin ||
        bottomPt < margin ||
        topPt > heightPt - margin)
  )
  const faults: PdfFault[] = outside.map(({leftPt, rightPt, glyph}) => ({
    rule: 'outside',
    page: number,
    found: `${glyph?.char ?? 'shape'} from ${leftPt} to ${rightPt}`
  }))
  const isEmpty = lines.length === 0 && !items.some(({content}) => content !== undefined)
  return isEmpty ? [...faults, {rule: 'page-empty', page: number, found: ''}] : faults
}

/** A line of a paragraph alone at the end or start of a page, a heading at its end. */
function aloneFaults(
  {number}: PdfPage,
  lines: readonly PlacedLine[],
  blocks: readonly SetBlock[],
  bodyPt: number
): PdfFault[] {
  const body = lines.filter(({block}) => !isNote(block))
  const lowest = lowestOf(body)
  const faults: PdfFault[] = []
  for (const line of lines) {
    const {block, index, text} = line
    if (!/^(?:P|H\d?)$/.test(block.element.type)) continue
    const {lines: all} = block
    const [before, next] = [all[index - 1], all[index + 1]]
    const isLabel = all.some(({sizePt}) => sizePt < bodyPt) && block.element.type === 'P'
    if (index === 0 && next && next.page !== number && !isLabel) {
      faults.push({rule: 'first-line-alone', page: number, found: text})
    }
    if (before && !next && before.page !== number && !isLabel) {
      faults.push({rule: 'last-line-alone', page: number, found: text})
    }
    if (line !== lowest || !block.element.type.startsWith('H')) continue
    if (isFollowed(block, blocks)) faults.push({rule: 'heading-last', page: number, found: text})
  }
  return faults
}

/** Tell whether something comes after a heading in its thread: some have nothing. */
function isFollowed(heading: SetBlock, blocks: readonly SetBlock[]): boolean {
  const next = blocks[blocks.indexOf(heading) + 1]
  return next !== undefined && partOf(next.element) === partOf(heading.element)
}

function partOf(element: PdfElement): PdfElement | undefined {
  let around: PdfElement | undefined = element
  while (around && around.type !== 'Part') around = around.parent
  return around
}

function isNote({element}: SetBlock): boolean {
  for (let around = element.parent; around; around = around.parent) {
    if (around.type === 'Note') return true
  }
  return element.type === 'Note'
}

function lowestOf(lines: readonly PlacedLine[]): PlacedLine | undefined {
  return lines.reduce<PlacedLine | undefined>(
    (found, line) => (found && found.baselinePt <= line.baselinePt ? found : line),
    undefined
  )
}

/** Lines, in squares a little smaller than their Han, that cover each other. */
function overlapFaults(lines: readonly PlacedLine[]): PdfFault[] {
  const sorted = [...lines].sort((a, b) => b.topPt - a.topPt)
  return sorted.flatMap((upper, index) => {
    const faults: PdfFault[] = []
    for (const lower of sorted.slice(index + 1)) {
      if (lower.topPt < upper.bottomPt) break
      const slack = 0.12 * Math.max(1, Math.min(upper.sizePt, lower.sizePt))
      const isBeside = lower.rightPt < upper.leftPt + slack || lower.leftPt > upper.rightPt - slack
      const depth = Math.min(upper.topPt, lower.topPt) - Math.max(upper.bottomPt, lower.bottomPt)
      if (isBeside || depth <= slack) continue
      faults.push({rule: 'overlap', page: upper.page, found: `${upper.text} / ${lower.text}`})
    }
    return faults
  })
}
