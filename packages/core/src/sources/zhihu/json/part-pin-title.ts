/**
 * Get the title of a pin, which stands before its text: `TITLE | <p>…</p>`.
 *
 * @returns
 *   Title, and the text behind it.
 */
export function partPinTitle(html: string): {title?: string | undefined; text: string} {
  const [, title, text] = /^([^<|]{1,200}) \| ?(?=<p[ >])(.*)$/s.exec(html) ?? []
  return title === undefined || text === undefined ? {text: html} : {title: title.trim(), text}
}
