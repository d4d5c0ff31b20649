/** What kind of value a field holds. A date is an ISO 8601 string. */
export type FieldType = 'date' | 'flag' | 'list' | 'number' | 'text' | 'url'

/** Value of a field. */
export type FieldValue = boolean | number | string | readonly string[]

/**
 * What is known of a document, by the names that templates use: a value, or,
 * where that takes time, what finds it.
 */
export type TemplateFields = Readonly<Record<string, FieldValue | (() => FieldValue) | undefined>>

/** A text with places for fields, understood. */
export interface Template {
  /** Texts, and places for fields between them. */
  readonly parts: ReadonlyArray<Placeholder | string>
}

/** A place for a field. */
export interface Placeholder {
  readonly name: string
  readonly type: FieldType
  /** How to write the value: what follows the colon. */
  readonly format?: string | undefined
  /** What to write where the value is not known: what follows the bar. */
  readonly fallback?: string | undefined
}
