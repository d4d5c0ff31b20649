/** What can be written. */
export type Format = 'epub' | 'json' | 'md' | 'pdf'

export const formats: readonly Format[] = ['md', 'epub', 'pdf', 'json']

/** Formats that a person can read on a terminal. */
export const textFormats: readonly Format[] = ['md', 'json']

/** Tell whether a word names a format. */
export function isFormat(word: string): word is Format {
  return formats.some(format => format === word)
}
