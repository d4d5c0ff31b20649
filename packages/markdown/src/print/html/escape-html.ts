const references: Readonly<Record<string, string>> = {
  '\n': '&#10;',
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;'
}

/** Write text so that HTML reads it as text, in one line. */
export function escapeHtml(value: string): string {
  return value.replace(/[\n"&<>]/g, character => references[character] ?? character)
}
