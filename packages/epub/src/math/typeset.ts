/** Lines that a formula stands in: one below the other, or from top to bottom. */
export interface Lines {
  readonly vertical: boolean
}

/** Turn TeX into an element of XHTML, or say why it cannot be done. */
export type Typeset = (
  tex: string,
  display: 'block' | 'inline',
  lines: Lines
) => {readonly xhtml: string} | {readonly failed: string}
