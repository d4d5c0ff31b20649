/**
 * How many lines of code or rows of a table are set across where other lines
 * run from top to bottom.
 *
 * No reader divides between pages what is set across: what is longer than a
 * page would be cut off.
 */
export const mostLinesAcross = 12
