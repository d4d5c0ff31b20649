import type {PhrasingContent} from 'mdast'
import {type Cut, cutEdge, type Edge} from './cut-edge.js'
import {isPair} from './is-pair.js'
import {isMark, type Mark} from './mark.js'
import {stopLength} from './stop-length.js'

/** A mark, and what was moved out of it. */
export interface Moved {
  readonly before: readonly PhrasingContent[]
  readonly mark: Mark
  readonly after: readonly PhrasingContent[]
}

/** How many stops are looked behind for a pair. */
const maxStops = 2

/**
 * Move the fewest marks of punctuation out of a mark whose run would not open
 * or not close.
 *
 * Only what a Chinese author would leave outside as readily: stops, and a
 * bracket or quote with its partner at the other end. Then punctuation stands
 * outside of the run, and it opens and closes whatever is inside.
 *
 * @param mark
 *   Mark that is simple (see `simplifyMarks`); not changed.
 * @param edges
 *   Ends at which it fails.
 * @returns
 *   The mark with less in it, and what goes before and after it; nothing if no
 *   move helps.
 */
export function moveEdges(mark: Mark, edges: readonly Edge[]): Moved | undefined {
  let moved: Moved | undefined = {before: [], mark, after: []}
  let failing = edges
  for (const edge of ['end', 'start'] as const) {
    if (!moved || !failing.includes(edge)) continue
    const alone = moveStop(moved, edge)
    if (!alone) failing = []
    moved = alone ?? movePair(moved, edge === 'end' ? 'start' : 'end')
  }
  return moved
}

function moveStop(moved: Moved, edge: Edge): Moved | undefined {
  const length = stopLength(textAt(moved.mark, edge), edge)
  return length > 0 ? move(moved, edge, length) : undefined
}

/** Move a pair, with stops that stand outside of it at the end that does not fail. */
function movePair(moved: Moved, other: Edge): Moved | undefined {
  let result: Moved | undefined = moved
  for (let stops = 0; result && stops <= maxStops; stops++) {
    const {mark} = result
    if (textAt(mark, 'start') !== '' && textAt(mark, 'end') !== '' && isPair(textOf(mark))) {
      const half = move(result, 'start', 1)
      return half && move(half, 'end', 1)
    }
    result = moveStop(result, other)
  }
  return undefined
}

function move({before, mark, after}: Moved, edge: Edge, length: number): Moved | undefined {
  const cut: Cut | undefined = cutEdge(mark.children, edge, length)
  if (!cut) return undefined
  const less = {...mark, children: cut.rest}
  return edge === 'start'
    ? {before: [...before, ...cut.off], mark: less, after}
    : {before, mark: less, after: [...cut.off, ...after]}
}

/** The text node at an end of a mark, in marks within it too; empty for what is no text. */
function textAt(mark: Mark, edge: Edge): string {
  const node = mark.children.at(edge === 'start' ? 0 : -1)
  if (isMark(node)) return textAt(node, edge)
  return node?.type === 'text' ? node.value : ''
}

/** All text of a node; what code and formulas hold is not read as brackets. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
