/** What is used of bidi-js, whose own types are those of a module that it is not for Node. */
declare module 'bidi-js' {
  interface BidiJs {
    readonly getEmbeddingLevels: (
      text: string,
      baseDirection: 'ltr' | 'rtl'
    ) => {readonly levels: Uint8Array}
    readonly getMirroredCharacter: (character: string) => string | null
  }

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default function bidiFactory(): BidiJs
}
