import type {Face, Glyph} from '../fonts/face.js'
import type {Cluster, Space} from '../text/cluster.js'
import type {TextRun} from '../text/run.js'
import type {Piece, PlacedGlyph} from './line.js'

/** The pieces of a line, as they are gathered. */
export interface Pieces {
  /** Add a cluster whose origin is at `x`. */
  readonly add: (cluster: Cluster, x: number, room: number) => void
  readonly addSpace: (space: Space, x: number, room: number) => void
  readonly all: () => readonly Piece[]
}

/**
 * Start to gather the pieces of a line: glyphs of one face and run in a row are one.
 *
 * @returns
 *   An empty collection.
 */
export function createPieces(): Pieces {
  const pieces: Piece[] = []
  let face: Face | undefined
  let run: TextRun | undefined
  let glyphs: Glyph[] = []
  let lefts: number[] = []
  let rooms: number[] = []
  // Joined at once: a string that grows by characters is a tree of them.
  let texts: string[] = []
  return {add, addSpace, all}

  function add(cluster: Cluster, x: number, room: number): void {
    if (cluster.run.type === 'box') {
      endPiece()
      pieces.push({type: 'box', run: cluster.run, xPt: x})
    } else if (cluster.type === 'missing') {
      endPiece()
      const {run, widthPt} = cluster
      pieces.push({type: 'missing', run, text: take() + cluster.text, xPt: x, widthPt})
    } else {
      if (cluster.face) use(cluster.face, cluster.run)
      put(cluster, cluster.run.style.sizePt, x, room)
      texts.push(cluster.text)
    }
  }

  function addSpace(space: Space, x: number, room: number): void {
    if (space.face && space.glyph) {
      use(space.face, space.run)
      place(standFor(space.glyph, space.text), x, room)
    }
    texts.push(space.text)
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
    glyphs.push(glyph)
    lefts.push(xPt)
    rooms.push(roomPt)
  }

  function use(nextFace: Face, nextRun: TextRun): void {
    if (face === nextFace && run === nextRun) return
    endPiece()
    face = nextFace
    run = nextRun
  }

  /** Text without glyphs, such as a joiner alone, is kept for the next piece. */
  function endPiece(): void {
    if (face && run && glyphs.length > 0) {
      pieces.push({type: 'glyphs', face, run, glyphs, xsPt: lefts, roomsPt: rooms, text: take()})
    }
    face = undefined
    run = undefined
    glyphs = []
    lefts = []
    rooms = []
  }

  function take(): string {
    const text = texts.join('')
    texts = []
    return text
  }

  function all(): readonly Piece[] {
    endPiece()
    const last = pieces.at(-1)
    const text = take()
    if (text === '' || !last || last.type === 'box') return pieces
    return [...pieces.slice(0, -1), {...last, text: last.text + text}]
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
