/**
 * Make HTML of a text without markup: blank lines part paragraphs, and lines
 * stay lines.
 */
export function textToHtml(text: string): string {
  return linesToHtml(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}

/** Make paragraphs of what may be HTML, if it has no tags. */
export function proseToHtml(html: string): string {
  return /<[a-z!/?]/i.test(html) ? html : linesToHtml(html)
}

function linesToHtml(text: string): string {
  const paragraphs = text.trim().split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/)
  return paragraphs.map(lines => `<p>${lines.trim().replace(/\r\n?|\n/g, '<br>')}</p>`).join('\n')
}
