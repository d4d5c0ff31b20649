/** A size of paper by its name. */
export type Paper = 'a4' | 'a5' | 'letter'

/** Width and height of a sheet, in points. */
export const papers: Readonly<Record<Paper, readonly [widthPt: number, heightPt: number]>> = {
  a4: [595.28, 841.89],
  a5: [419.53, 595.28],
  letter: [612, 792]
}
