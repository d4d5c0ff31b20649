import type {Face, Glyph} from '../fonts/face.js'
import type {Cluster, Space} from '../text/cluster.js'
import type {TextRun} from '../text/run.js'
import type {Piece, PlacedGlyph} from './line.js'

/** The pieces of a line, as they are gathered. */
export interface Pieces {
  /** Add a cluster whose origin is at `x`. */
  readonly add: (cluster: Cluster, x: number, room: number) => void
  readonly addSpace: (space: Space, x: number, room: number) => void
  /** Give the pieces gathered, and begin anew. */
  readonly take: () => readonly Piece[]
}

/**
 * Start to gather the pieces of a line: glyphs of one face and run in a row are one.
 *
 * @returns
 *   An empty collection.
 */
export function createPieces(): Pieces {
  let pieces: Piece[] = []
  let face: Face | undefined
  let run: TextRun | undefined
  // Filled anew for each piece, which gets a copy as long as it is.
  const glyphs: Glyph[] = []
  const lefts: number[] = []
  const rooms: number[] = []
  let count = 0
  // Joined at once: a string that grows by characters is a tree of them.
  const texts: string[] = []
  let textCount = 0
  return {add, addSpace, take: takeAll}

  function add(cluster: Cluster, x: number, room: number): void {
    if (cluster.run.type === 'box') {
      endPiece()
      pieces.push({type: 'box', run: cluster.run, xPt: x})
    } else if (cluster.type === 'missing') {
      endPiece()
      const {run, widthPt} = cluster
      pieces.push({type: 'missing', run, text: takeText() + cluster.text, xPt: x, widthPt})
    } else {
      if (cluster.face) use(cluster.face, cluster.run)
      put(cluster, cluster.run.style.sizePt, x, room)
      addText(cluster.text)
    }
  }

  function addSpace(space: Space, x: number, room: number): void {
    if (space.face && space.glyph) {
      use(space.face, space.run)
      place(standFor(space.glyph, space.text), x, room)
    }
    addText(space.text)
  }

  function addText(text: string): void {
    texts[textCount++] = text
  }

  function put(cluster: Cluster, sizePt: number, x: number, room: number): void {
    const only = cluster.glyphs.length === 1 ? cluster.glyphs[0] : undefined
    if (only) {
      const offset = only.offsetX ?? 0
      place(only, offset === 0 ? x : x + (offset / 1000) * sizePt, room)
      return
    }
    const placed: PlacedGlyph[] = []
    let left = x
    for (const glyph of cluster.glyphs) {
      const advance = ((glyph.advance + (glyph.kern ?? 0)) / 1000) * sizePt
      const xPt = left + ((glyph.offsetX ?? 0) / 1000) * sizePt
      placed.push({glyph, xPt, roomPt: advance})
      left += advance
    }
    // In the order of the text, so that they are copied and read aloud in it.
    if ((cluster.level ?? 0) % 2 === 1) placed.reverse()
    for (const {glyph, xPt, roomPt} of placed) place(glyph, xPt, roomPt)
  }

  function place(glyph: Glyph, xPt: number, roomPt: number): void {
    glyphs[count] = glyph
    lefts[count] = xPt
    rooms[count] = roomPt
    count++
  }

  function use(nextFace: Face, nextRun: TextRun): void {
    if (face === nextFace && run === nextRun) return
    endPiece()
    face = nextFace
    run = nextRun
  }

  /** Text without glyphs, such as a joiner alone, is kept for the next piece. */
  function endPiece(): void {
    if (face && run && count > 0) {
      pieces.push({
        type: 'glyphs',
        face,
        run,
        glyphs: glyphs.slice(0, count),
        xsPt: lefts.slice(0, count),
        roomsPt: rooms.slice(0, count),
        text: takeText()
      })
    }
    face = undefined
    run = undefined
    count = 0
  }

  function takeText(): string {
    const text = texts.slice(0, textCount).join('')
    textCount = 0
    return text
  }

  function takeAll(): readonly Piece[] {
    endPiece()
    const line = pieces
    pieces = []
    const last = line.at(-1)
    const text = takeText()
    if (text === '' || !last || last.type === 'box') return line
    return [...line.slice(0, -1), {...last, text: last.text + text}]
  }
}

/** More than this one glyph cannot stand for: poppler reads 255 bytes of it, then loses its place. */
const mostSpaces = 32

/** A typed space may be an ideographic one, or several. */
function standFor(glyph: Glyph, text: string): Glyph {
  if (text === ' ') return glyph
  const codePoints = Array.from(text, character => character.codePointAt(0) ?? 0)
  return {...glyph, codePoints: codePoints.slice(0, mostSpaces)}
}
