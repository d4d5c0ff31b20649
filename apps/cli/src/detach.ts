/**
 * Copy a text that is kept for long.
 *
 * V8 makes no copy of a part of a text: a title would hold the whole document
 * that it was cut from.
 */
export function detach(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
