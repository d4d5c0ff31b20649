/** Turn TeX into an element of XHTML, or say why it cannot be done. */
export type Typeset = (
  tex: string,
  display: 'block' | 'inline'
) => {readonly xhtml: string} | {readonly failed: string}
