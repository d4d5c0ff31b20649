/**
 * What is used of epub-gen-memory 1.1.2.
 *
 * Its own types ask for Node's and jszip's, which would let every file of this
 * package use what browsers do not have. A test holds these to the engine.
 */
export class EPub {
  constructor(options: EngineOptions, chapters: readonly EngineChapter[])
  protected uuid: string
  protected zip: {readonly files: Readonly<Record<string, EngineFile>>}
  render(): Promise<this>
  protected downloadAllFonts(): Promise<void>
  protected downloadAllImages(): Promise<void>
  protected makeCover(): Promise<void>
}

interface EngineOptions {
  readonly title: string
  readonly lang: string
  readonly css: string
  readonly version: number
  readonly contentOPF: string
  readonly tocXHTML: string
  readonly tocNCX: string
  readonly chapterXHTML: string
}

interface EngineChapter {
  readonly title: string
  readonly filename: string
  readonly content: string
}

interface EngineFile {
  readonly name: string
  readonly dir: boolean
  async(type: 'uint8array'): Promise<Uint8Array>
}
