/** Give what names have in common that are one on many file systems. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
