/**
 * The parts of css-tree that read: the whole asks the disk for data that it
 * validates by, which no bundle has.
 */
declare module 'css-tree/parser' {
  import type {parse} from 'css-tree'

  const parseCss: typeof parse
  // biome-ignore lint/style/noDefaultExport: it is what the package has
  export default parseCss
}

declare module 'css-tree/walker' {
  import type {walk} from 'css-tree'

  const walkCss: typeof walk
  // biome-ignore lint/style/noDefaultExport: it is what the package has
  export default walkCss
}

declare module 'css-tree/tokenizer' {
  export {tokenize} from 'css-tree'
}

declare module 'css-tree/utils' {
  export {ident} from 'css-tree'
}
