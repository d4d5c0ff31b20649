import {bodySize} from './body-size.js'
import type {PdfFault} from './pdf-fault.js'
import type {PdfElement} from './pdf-tree.js'
import type {SetBlock, SetLine} from './set-block.js'
import {breakKey} from './typed-breaks.js'

/** What was found about the widths of lines. */
export interface LineWidths {
  readonly faults: readonly PdfFault[]
  /** Number of lines that have to fill their measure. */
  readonly justified: number
}

/** Most that may be between two Han, and least, in ems. */
const widest = 0.25
const closest = 0

/** Least share of its measure that a justified line fills. */
const leastFilled = 0.95

/**
 * Find Han that stand too far apart or on each other, and justified lines that
 * do not fill their measure or go beyond it.
 *
 * @param blocks
 *   Blocks of a text.
 * @param breaks
 *   Where the author ends lines.
 */
export function lineWidthFaults(
  blocks: readonly SetBlock[],
  breaks: ReadonlySet<string>
): LineWidths {
  const lines = blocks.filter(({element}) => element.type !== 'Code').flatMap(block => block.lines)
  const bodyPt = bodySize(blocks)
  const justified = blocks.flatMap(block => justifiedLines(block, bodyPt, breaks))
  const edges = edgesOf(justified.map(({line}) => line))
  const faults = [
    ...lines.flatMap(spacingFaults),
    ...justified.flatMap(({line, next}) => fillFaults(line, next, edges))
  ]
  return {faults, justified: justified.length}
}

function spacingFaults({page, pieces, text}: SetLine): PdfFault[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    if (!next || !isHan(piece.char) || !isHan(next.char) || piece.sizePt !== next.sizePt) return []
    const gap = (next.leftPt - piece.rightPt) / piece.sizePt
    if (gap <= widest + 0.001 && gap >= closest - 0.01) return []
    return [{rule: 'han-spacing', page, found: `${gap.toFixed(3)} em in ${text}`}]
  })
}

function fillFaults(line: SetLine, next: SetLine, edges: readonly number[]): PdfFault[] {
  const edge = edges.find(edgePt => edgePt >= line.rightPt - 0.6)
  const {page, leftPt, rightPt, text} = line
  if (edge === undefined) return [{rule: 'measure-exceeded', page, found: `${rightPt} in ${text}`}]
  const filled = (rightPt - leftPt) / (edge - leftPt)
  if (filled >= leastFilled || firstWidth(next) > edge - rightPt) return []
  return [{rule: 'measure-not-filled', page, found: `${filled.toFixed(3)} by ${text}|${next.text}`}]
}

/** Words longer than this may be parted after their marks. */
const longWord = 12

/** Width of what cannot be parted at the start of a line. */
function firstWidth({pieces, leftPt}: SetLine): number {
  const chars = pieces.map(({char = '\uFFFC'}) => char)
  const wordEnd = chars.findIndex((char, index) => char === ' ' || isHan(chars[index + 1]))
  const word = wordEnd === -1 ? chars : chars.slice(0, wordEnd + 1)
  const joint = word.length > longWord ? word.findIndex((_, index) => isJoint(word, index)) : -1
  const last = joint === -1 ? word.length - 1 : joint
  return (pieces[last]?.rightPt ?? leftPt) - leftPt
}

/** A mark within a word, but not one between digits. */
function isJoint(word: readonly string[], index: number): boolean {
  const [before = '', mark = '', after = ''] = word.slice(index - 1)
  return /[-/?&=_.]/.test(mark) && /[\p{L}\d]/u.test(after) && !/\d\d/.test(before + after)
}

/** All lines of a paragraph of prose but the last, and but those that the author ends. */
function justifiedLines(
  {element, lines}: SetBlock,
  bodyPt: number,
  breaks: ReadonlySet<string>
): {line: SetLine; next: SetLine}[] {
  if (element.type !== 'P') return []
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const isProse = Math.abs(line.sizePt - bodyPt) < 0.01 || isIn(element, /^(?:BlockQuote|Note)$/)
    // In a paragraph with a picture, its label.
    const isLabel = next && next.sizePt > 0 && next.sizePt < line.sizePt * 0.9
    if (!next || isLabel || !isProse || breaks.has(breakKey(line.text, next.text))) return []
    return [{line, next}]
  })
}

function isIn(element: PdfElement, types: RegExp): boolean {
  for (let around = element.parent; around; around = around.parent) {
    if (types.test(around.type)) return true
  }
  return false
}

/** The right edges that many lines share, those of columns, and the outermost one. */
function edgesOf(lines: readonly SetLine[]): number[] {
  const counts = new Map<number, number>()
  for (const {rightPt} of lines) {
    const rounded = Math.round(rightPt)
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const least = Math.max(3, lines.length * 0.02)
  const edges = [...counts].sort(([left], [right]) => left - right)
  return edges
    .filter(([, count], index) => count >= least || index === edges.length - 1)
    .map(([edge]) => edge)
}

function isHan(char: string | undefined): boolean {
  return char !== undefined && /^\p{Script=Han}$/u.test(char)
}
