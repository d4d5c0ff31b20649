/** A document to render. */
export interface EngineDocument {
  /** What to call it in the answer. */
  readonly name: string
  /** Its Markdown, with front matter or without. */
  readonly markdown: string
}

/** What an engine makes of a document. */
export interface EnginePage {
  /** Name of the document. */
  readonly name: string
  /** Title that the front matter states, as a template of the engine gets it. */
  readonly title: string
  /** Content, as HTML. */
  readonly html: string
}

/** A program or library of others that renders Markdown. */
export interface Engine {
  readonly name: string
  /**
   * Render documents with the settings that the engine has from the start.
   *
   * @param documents
   *   Documents; all are rendered in one start of the engine.
   * @returns
   *   A page a document, in order.
   */
  readonly render: (documents: readonly EngineDocument[]) => Promise<EnginePage[]>
}
