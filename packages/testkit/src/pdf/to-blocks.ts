import type {PaintedItem, PdfPage} from './pdf-page.js'
import type {PdfElement, PdfTree} from './pdf-tree.js'
import type {SetBlock, SetLine, SetPiece} from './set-block.js'

/** What stands in a line of the block around it. */
const inline = new Set(['Span', 'Link', 'Code', 'Reference', 'Formula', 'Figure', 'Quote'])

/** What a text is set in. */
const ofText = /^(?:P|H\d?|TOCI|Caption|TD|TH|LBody|Lbl|Note)$/

/**
 * Gather what pages paint into the blocks and lines of a text.
 *
 * @param pages
 *   Pages in order.
 * @param tree
 *   Structure of the file.
 * @returns
 *   Blocks in the order in which they are painted; what is not part of the text is in none.
 */
export function toBlocks(pages: readonly PdfPage[], tree: PdfTree): SetBlock[] {
  const blocks = new Map<PdfElement, {page: number; item: PaintedItem; of: PdfElement}[]>()
  for (const {number, items} of pages) {
    for (const item of items) {
      const of = item.content === undefined ? undefined : tree.byContent.get(item.content)
      if (!of) continue
      const block = blockOf(of)
      const known = blocks.get(block)
      if (known) known.push({page: number, item, of})
      else blocks.set(block, [{page: number, item, of}])
    }
  }
  return [...blocks].map(([element, painted]) => ({element, lines: linesOf(painted)}))
}

function blockOf(element: PdfElement): PdfElement {
  let around = element
  while (inline.has(around.type) && around.parent) around = around.parent
  if (ofText.test(around.type)) return around
  // A formula or code that stands by itself.
  let own = element
  while (own.parent && inline.has(own.parent.type)) own = own.parent
  return own
}

interface Painted {
  readonly page: number
  readonly item: PaintedItem
  readonly of: PdfElement
}

interface OpenLine {
  readonly page: number
  readonly pieces: SetPiece[]
}

function linesOf(painted: readonly Painted[]): SetLine[] {
  const lines: OpenLine[] = []
  for (const {page, piece} of piecesOf(painted)) {
    const line = lines.at(-1)
    const last = line?.pieces.at(-1)
    if (line && last && line.page === page && goesOn(line.pieces, last, piece)) {
      line.pieces.push(piece)
    } else lines.push({page, pieces: [piece]})
  }
  return lines.filter(({pieces}) => pieces.some(({char}) => char?.trim() !== '')).map(toLine)
}

function goesOn(pieces: readonly SetPiece[], last: SetPiece, next: SetPiece): boolean {
  const {baselinePt, sizePt} = pieces.find(({char}) => char !== undefined) ?? last
  const risePt = Math.abs(next.baselinePt - baselinePt)
  // Marks above and below letters are painted wherever they belong.
  if (isMark(next) || isMark(last)) return risePt < sizePt && next.leftPt > last.leftPt - 2 * sizePt
  // The blank half of a bracket may lie on the space before it.
  const slackPt = risePt < 0.01 ? 0.6 * sizePt : 0.01
  if (next.leftPt < last.leftPt - slackPt) return false
  const isBeside = risePt < 0.8 * Math.max(sizePt, next.sizePt)
  const isBox = next.char === undefined || last.char === undefined
  return isBeside || (isBox && next.bottomPt < last.topPt && next.topPt > last.bottomPt)
}

/** A mark, a part of a Thai or Lao letter, or what only fills up a character map. */
function isMark({char}: SetPiece): boolean {
  return char !== undefined && /^[\p{M}\u0E33\u0EB3\u2060]/u.test(char)
}

/** What shapes are of one formula or picture is one piece. */
function piecesOf(painted: readonly Painted[]): Array<{page: number; piece: SetPiece}> {
  const result: Array<{page: number; piece: SetPiece}> = []
  let box: string | undefined
  for (const {page, item, of} of painted) {
    const {glyph, leftPt, rightPt, bottomPt, topPt} = item
    const isOne = !glyph || of.actualText !== undefined || /^(?:Formula|Figure)$/.test(of.type)
    const last = result.at(-1)
    if (isOne && last && box === item.content && !isNextLine(last.piece, item)) {
      last.piece = around(last.piece, item)
      continue
    }
    box = isOne ? item.content : undefined
    const said = of.actualText === undefined ? {} : {char: of.actualText}
    const piece = glyph && !isOne ? glyph : {...said, baselinePt: bottomPt, sizePt: 0}
    result.push({page, piece: {...piece, leftPt, rightPt, bottomPt, topPt}})
  }
  return result
}

/** A long formula goes on in the next line. */
function isNextLine(piece: SetPiece, item: PaintedItem): boolean {
  const middlePt = (piece.topPt + piece.bottomPt) / 2
  return item.leftPt < piece.leftPt - 5 && item.topPt < middlePt
}

function around(piece: SetPiece, {leftPt, rightPt, bottomPt, topPt}: PaintedItem): SetPiece {
  return {
    ...piece,
    leftPt: Math.min(piece.leftPt, leftPt),
    rightPt: Math.max(piece.rightPt, rightPt),
    bottomPt: Math.min(piece.bottomPt, bottomPt),
    topPt: Math.max(piece.topPt, topPt)
  }
}

function toLine({page, pieces}: OpenLine): SetLine {
  const glyphs = pieces.filter(({char}) => char !== undefined)
  const sizePt = Math.max(0, ...glyphs.map(glyph => glyph.sizePt))
  const seen = pieces.filter(({char}) => char?.trim() !== '')
  const [first] = seen
  const base = glyphs.find(glyph => glyph.sizePt === sizePt) ?? first
  return {
    page,
    text: pieces.map(({char = '\uFFFC'}) => char).join(''),
    baselinePt: base?.baselinePt ?? 0,
    leftPt: Math.min(...seen.map(({leftPt}) => leftPt)),
    rightPt: Math.max(...seen.map(({rightPt}) => rightPt)),
    bottomPt: Math.min(...seen.map(({bottomPt}) => bottomPt)),
    topPt: Math.max(...seen.map(({topPt}) => topPt)),
    sizePt,
    pieces
  }
}
