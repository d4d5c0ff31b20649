/** A font file of this package, and what it is for. */
export interface FontFace {
  /** PostScript name, such as `NotoSerifSC-Regular`. */
  readonly name: string
  /**
   * What it is set in.
   *
   * - `serif`: Chinese body text
   * - `sans`: Chinese headings, tables and captions
   * - `kai`: 楷体, for emphasis and quotes
   * - `mono`: Latin code
   * - `symbols`: letters and signs that the others lack
   * - `emoji`: emoji in the colour of the text
   */
  readonly role: 'emoji' | 'kai' | 'mono' | 'sans' | 'serif' | 'symbols'
  /** Weight class, as in the `OS/2` table. */
  readonly weight: 400 | 700
  /** Where the file is: static TrueType outlines, not compressed. */
  readonly url: URL
  /** SPDX identifier of its licence. */
  readonly licence: 'Bitstream-Vera' | 'OFL-1.1'
  /**
   * What it is for, where that is less than all that it has: code points from
   * the first to the last, both included.
   */
  readonly ranges?: ReadonlyArray<readonly [first: number, last: number]> | undefined
}
