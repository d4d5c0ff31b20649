/** A page as it is painted. Lengths in points from the lower left corner of the sheet. */
export interface PdfPage {
  /** 1 for the first. */
  readonly number: number
  readonly widthPt: number
  readonly heightPt: number
  /** In the order in which it is painted. */
  readonly items: readonly PaintedItem[]
}

/** Something painted: a glyph, or a shape or picture without `char`. */
export interface PaintedItem {
  /** Marked content that it belongs to; none for what is not part of the text. */
  readonly content: string | undefined
  readonly leftPt: number
  readonly rightPt: number
  readonly bottomPt: number
  readonly topPt: number
  readonly glyph?: PaintedGlyph
}

/** A glyph. */
export interface PaintedGlyph {
  readonly char: string
  readonly baselinePt: number
  readonly sizePt: number
}
