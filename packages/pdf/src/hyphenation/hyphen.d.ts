/** What is used of hyphen 1.14, which has no types. */
declare module 'hyphen' {
  import type {Patterns} from 'hyphen/patterns/en-us.js'

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default function createHyphenator(
    patterns: Patterns,
    options: {readonly hyphenChar: string}
  ): (text: string) => string
}

declare module 'hyphen/patterns/*' {
  export type Patterns = object
  const patterns: Patterns
  // biome-ignore lint/style/noDefaultExport: each file has one.
  export default patterns
}
