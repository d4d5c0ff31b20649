/** What takes one system of coordinates to another: a b c d e f, as in PDF. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Turns upside down. */
export const flip: Matrix = [1, 0, 0, -1, 0, 0]
