import type {Box, Drawing} from './drawing.js'
import {movePart} from './move-part.js'

/** A drawing and where it stands, in thousandths of an em. */
export interface PlacedDrawing {
  readonly drawing: Drawing
  readonly x: number
}

/**
 * Make one drawing of several on one baseline.
 *
 * @param drawings
 *   Drawings, not changed.
 * @returns
 *   All of them.
 */
export function joinDrawings(drawings: readonly PlacedDrawing[]): Drawing {
  const boxes = drawings.map(({drawing: {box}, x}): Box => [box[0] + x, box[1], box[2] + x, box[3]])
  const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    boxes.reduce((value, box) => pick(value, box[index]), boxes[0]?.[index] ?? 0)
  return {
    parts: drawings.flatMap(({drawing, x}) => drawing.parts.map(part => movePart(part, x, 0))),
    box: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
  }
}
