import type {Box} from './drawing.js'
import type {Matrix} from './matrix.js'
import type {PathStep} from './to-cubics.js'

/** A rectangle that grows with what is put into it. */
export interface GrowingBox {
  /** Add a path, and half the width of its line on each side. */
  readonly addSteps: (steps: readonly PathStep[], matrix: Matrix, strokeWidth: number) => void
  readonly addArea: (area: Box, matrix: Matrix) => void
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
    addSteps(steps, matrix, strokeWidth) {
      for (const [, ...points] of steps) {
        for (let at = 0; at + 1 < points.length; at += 2) {
          add(points[at] ?? 0, points[at + 1] ?? 0, matrix, strokeWidth / 2)
        }
      }
    },
    addArea([fromX, fromY, toX, toY], matrix) {
      add(fromX, fromY, matrix, 0)
      add(toX, toY, matrix, 0)
    },
    edges: () => [left, bottom, right, top]
  }
}
