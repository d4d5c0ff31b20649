/** A matrix of six numbers, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Apply one matrix, then another. */
export function multiply(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = then
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F
  ]
}

/** Give the box, as left, bottom, right, top, around a box that a matrix has moved. */
export function boxUnder(
  [a, b, c, d, e, f]: Matrix,
  [left, bottom, right, top]: readonly [number, number, number, number]
): readonly [number, number, number, number] {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top]
  ] as const
  const xs = corners.map(([x, y]) => a * x + c * y + e)
  const ys = corners.map(([x, y]) => b * x + d * y + f)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
