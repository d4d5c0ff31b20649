/** An element of an SVG document, as far as formulas have them. */
export interface SvgElement {
  readonly kind: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly SvgNode[]
}

/** A node of an SVG document. */
export type SvgNode = SvgElement | {readonly kind: string; readonly value: string}
