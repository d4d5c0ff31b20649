/** Letters that stand side by side, drawn. Lengths in em, from the baseline, y up. */
export interface Setting {
  readonly glyphs: readonly PlacedGlyph[]
  readonly width: number
  /** Left and right edge of the ink; both 0 where there is none. */
  readonly ink: readonly [left: number, right: number]
}

/** The outline of a glyph, and where it stands. */
export interface PlacedGlyph {
  /** SVG path data in units of its font, y up. */
  readonly path: string
  /** Units of its font in an em. */
  readonly unitsPerEm: number
  readonly x: number
  readonly y: number
  /** It lies on its side, by a quarter to the right. */
  readonly isTurned?: true | undefined
}
