import type {PathStep} from '../paths/to-cubics.js'
import type {Box} from './drawing.js'
import type {Matrix} from './matrix.js'

/** A rectangle that grows with what is put into it. */
export interface GrowingBox {
  readonly addSteps: (steps: readonly PathStep[], matrix: Matrix) => void
  /** Add a rectangle, and some room on each side. */
  readonly addArea: (area: Box, matrix: Matrix, around: number) => void
  readonly edges: () => Box
}

/**
 * Begin to measure what is drawn.
 *
 * @returns
 *   Box of nothing: of no size, at 0.
 */
export function createBox(): GrowingBox {
  let [left, bottom, right, top] = [0, 0, 0, 0]
  let isEmpty = true

  const add = (x: number, y: number, [a, b, c, d, e, f]: Matrix, around: number) => {
    const [atX, atY] = [a * x + c * y + e, b * x + d * y + f]
    if (!Number.isFinite(atX + atY)) return
    left = isEmpty ? atX - around : Math.min(left, atX - around)
    right = isEmpty ? atX + around : Math.max(right, atX + around)
    bottom = isEmpty ? atY - around : Math.min(bottom, atY - around)
    top = isEmpty ? atY + around : Math.max(top, atY + around)
    isEmpty = false
  }

  return {
    addSteps(steps, matrix) {
      for (const [, ...points] of steps) {
        for (let at = 0; at + 1 < points.length; at += 2) {
          add(points[at] ?? 0, points[at + 1] ?? 0, matrix, 0)
        }
      }
    },
    addArea([fromX, fromY, toX, toY], matrix, around) {
      for (const x of [fromX, toX]) {
        for (const y of [fromY, toY]) add(x, y, matrix, around)
      }
    },
    edges: () => [left, bottom, right, top]
  }
}
