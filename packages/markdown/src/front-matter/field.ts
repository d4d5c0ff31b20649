import type {FieldValue} from '@answerbook/core'

/**
 * A field of front matter: its key, and a template of `@answerbook/core` for
 * its value, or several for a list. An empty template writes a key without a
 * value.
 */
export type FrontMatterField = readonly [key: string, template: string | readonly string[]]

/** A field to be written; `null` for a key without a value. */
export type WrittenField = readonly [key: string, value: FieldValue | Time | null]

/** A day or a time, in ISO 8601 where it is to be more than a text. */
export interface Time {
  readonly time: string
}
