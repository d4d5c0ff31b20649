import type {PlacedPiece} from './placed-piece.js'
import type {Unexplained} from './proof.js'
import type {Piece} from './source/source-text.js'
import {isInvisible, normalize} from './squash.js'

const maxLength = 200

/** Characters of a block that were not found. */
export interface Missing {
  /** Piece that it begins in. */
  readonly piece: Piece
  readonly block: number
  /** Where it stands in the text of all pieces, without white space. */
  readonly start: number
  readonly end: number
}

/**
 * Show what is missing as it stands in the source, with its white space.
 *
 * @param runs
 *   What is missing, in order.
 * @param pieces
 *   Pieces that it is in, in order.
 */
export function showMissing(
  runs: readonly Missing[],
  pieces: readonly PlacedPiece[]
): Unexplained[] {
  const shown: Unexplained[] = []
  let index = 0
  const cursor = createCursor()
  for (const {start, end} of runs) {
    while ((pieces[index]?.end ?? end) <= start) index++
    let text = ''
    let line: number | undefined
    for (let at = index; (pieces[at]?.start ?? end) < end && text.length < maxLength; at++) {
      const placed = pieces[at]
      if (!placed) break
      const part = cursor.read(placed, Math.max(start, placed.start), Math.min(end, placed.end))
      line ??= part.line
      text += part.text
    }
    shown.push({text: cut(text), characters: end - start, ...(line !== undefined && {line})})
  }
  return shown
}

/**
 * Reads parts of pieces, going forward, so that a long piece with many parts is
 * gone through once.
 */
function createCursor() {
  let current: PlacedPiece | undefined
  let text = ''
  let offset = 0
  let place = 0
  let lines = 0

  const goTo = (target: number) => {
    while (offset < text.length) {
      const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
      const isSeen = !isInvisible(character)
      if (isSeen && place >= target) return
      if (isSeen) place += character.length
      if (character === '\n') lines++
      offset += character.length
    }
  }
  return {
    read(
      placed: PlacedPiece,
      start: number,
      end: number
    ): {text: string; line?: number | undefined} {
      if (current !== placed) {
        current = placed
        text = normalize(placed.piece.text)
        offset = 0
        place = placed.start
        lines = 0
      }
      goTo(start)
      const from = offset
      const {line} = placed.piece
      const shownLine = line === undefined ? undefined : line + lines
      goTo(end)
      return {text: text.slice(from, offset), line: shownLine}
    }
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > maxLength ? `${line.slice(0, maxLength).toWellFormed()}…` : line
}
