import type {Matrix} from './matrix.js'

/**
 * Put one matrix into another.
 *
 * @param outer
 *   What is done last.
 * @param inner
 *   What is done first.
 * @returns
 *   Both in one.
 */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f
  ]
}
