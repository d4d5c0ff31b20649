/** Directions of the characters of a text. */
export interface Directions {
  /** Embedding levels by UTF-16 code unit: odd ones are written from the right. */
  readonly levels: Uint8Array
  /** Levels of its paragraphs, divided by line feeds: 0 or 1. */
  readonly bases: readonly number[]
}

/** What is known of the directions of writing; for texts that have letters written from the right. */
export interface Bidi {
  /** Tell directions of a text; nothing if all of it is written from the left. */
  readonly directionsOf: (text: string) => Directions | undefined
  /** The character that looks like this one in a mirror; itself if there is none. */
  readonly mirror: (character: string) => string
}
