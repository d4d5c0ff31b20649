/** An element of the structure tree of a PDF. */
export interface PdfElement {
  /** Its object, such as `12 0 R`. */
  readonly reference: string
  /** Type of ISO 32000-1, 14.8.4, that its own leads to. */
  readonly type: string
  /** Language of its text, by itself or what it is in. */
  readonly lang: string
  readonly parent: PdfElement | undefined
  readonly alt: string | undefined
  readonly actualText: string | undefined
  /** What the dictionaries of its attributes say, by key. */
  readonly attributes: Readonly<Record<string, unknown>>
  /** Annotations that belong to it. */
  readonly annotations: readonly string[]
}

/** The structure tree of a PDF. */
export interface PdfTree {
  /** All elements, in reading order. */
  readonly elements: readonly PdfElement[]
  /** By page and number of a piece of marked content, as `contentKey` gives it. */
  readonly byContent: ReadonlyMap<string, PdfElement>
  /** All annotations that are links: their objects and what they say. */
  readonly links: ReadonlyMap<string, {readonly contents: string | undefined}>
}

/** Name a piece of marked content, by the object number of its page. */
export function contentKey(page: number, id: number): string {
  return `${page}/${id}`
}
