/**
 * Compose letters with their accents, since faces seldom have accents alone.
 *
 * @param text
 *   Any text; Han are left alone, for which composing would change the form.
 * @returns
 *   The text in normalization form C if it has marks, else as it is.
 * @see https://unicode.org/reports/tr15/
 */
export function composeAccents(text: string): string {
  return /\p{M}/u.test(text) ? text.normalize('NFC') : text
}
