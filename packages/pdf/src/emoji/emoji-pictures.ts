/**
 * Pictures of emoji by their code points: lower-case hexadecimal of at least
 * four digits, joined by hyphens, without U+FE0F, such as `2764-200d-1f525`.
 */
export type EmojiPictures = Readonly<Record<string, readonly EmojiShape[]>>

/** A filled shape of a picture of 36 by 36 units, y down. Shapes are painted in order. */
export interface EmojiShape {
  /** Colour, such as `#ffcc4d`. */
  readonly fill: string
  /** SVG path data without arcs. */
  readonly path: string
  /** From 0 to 1; 1 if not given. */
  readonly opacity?: number | undefined
  /** How it is told what is inside; `nonzero` if not given. */
  readonly rule?: 'evenodd' | 'nonzero' | undefined
}
