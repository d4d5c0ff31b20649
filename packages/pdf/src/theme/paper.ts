/** A size of paper by its name. */
export type Paper = 'a3' | 'a4' | 'a5' | 'a6' | 'b5' | 'letter' | 'reader' | 'tablet'

/**
 * Width and height of a sheet, in millimetres: `reader` fills the screen of an
 * e-reader of 6 inches, `tablet` that of a tablet of 10 inches.
 *
 * @see ISO 216
 */
export const papers: Readonly<Record<Paper, readonly [widthMm: number, heightMm: number]>> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  a6: [105, 148],
  b5: [176, 250],
  letter: [215.9, 279.4],
  reader: [90, 120],
  tablet: [150, 200]
}
