/**
 * Spell the name of a file or folder as a step of an address: what would end a
 * path, or be decoded. The exporter escapes what Markdown cannot hold.
 */
export function toAddress(step: string): string {
  return step.replace(/[%?#:]/g, encodeURIComponent)
}
