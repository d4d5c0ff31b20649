import {joinsLines} from './joins-lines.js'
import {type Escapers, type PrintState, softBreak} from './print-state.js'
import {widthOf} from './width-of.js'

/**
 * Break the lines of a paragraph where it may be broken.
 *
 * What begins a line is escaped where it would begin a block.
 *
 * @param text
 *   Paragraph, with `softBreak` where a line may end.
 * @param state
 *   Where it stands.
 * @returns
 *   Markdown.
 * @see https://spec.commonmark.org/0.31.2/#soft-line-breaks
 */
export function wrap(text: string, state: PrintState): string {
  const {layout, newline} = state
  if (!text.includes(softBreak)) return text
  const columns = layout.wrap
  const lines = text.split(newline).map(line => {
    const pieces = line.split(softBreak)
    return typeof columns === 'number' ? fill(pieces, columns, state) : joinEach(pieces, state)
  })
  return lines.join(newline)
}

function joinEach(pieces: readonly string[], {escapers, newline}: PrintState): string {
  const [first = '', ...others] = pieces
  let last = first
  let result = begun(first, escapers)
  for (const piece of others) {
    result += canEnd(last) && canBegin(piece) ? newline + begun(piece, escapers) : ` ${piece}`
    last = piece
  }
  return result
}

function fill(pieces: readonly string[], columns: number, state: PrintState): string {
  const {escapers, newline} = state
  const indent = newline.length - 1
  const lines: string[][] = []
  let width = 0
  for (const unit of unitsOf(pieces)) {
    const line = lines.at(-1)
    const size = widthOf(unit)
    if (line && width + 1 + size <= columns) {
      line.push(unit)
      width += 1 + size
    } else {
      lines.push([unit])
      width = indent + (line ? widthOf(begun(unit, escapers)) : size)
    }
  }
  return lines.map(line => begun(line.join(' '), escapers)).join(newline)
}

/** Join pieces that no line may part. */
function unitsOf(pieces: readonly string[]): string[] {
  const units: string[][] = []
  let last = ''
  for (const piece of pieces) {
    const unit = units.at(-1)
    const canPart = canEnd(last) && canBegin(piece) && !joinsLines(last, piece)
    if (unit && !canPart) unit.push(piece)
    else units.push([piece])
    last = piece
  }
  return units.map(unit => unit.join(' '))
}

/**
 * Escape what begins a line, the first one too, which now ends earlier. A bracket
 * may be a link, and begins nothing in a paragraph.
 */
function begun(line: string, {start}: Escapers): string {
  return line.startsWith('[') ? line : start(line)
}

/** A backslash at the end of a line breaks it, and a tag alone in one begins a block of HTML. */
function canEnd(piece: string): boolean {
  return !piece.endsWith('\\') && !/^<\/?[a-z\d]+>$/i.test(piece)
}

/** What looks like the beginning of a note would be one. */
function canBegin(piece: string): boolean {
  return !/^\[\^[^\]]*\]:/.test(piece)
}
