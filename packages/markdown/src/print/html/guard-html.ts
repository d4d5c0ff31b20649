/**
 * Keep marks in the text of HTML from being read as Markdown or templates.
 *
 * @param html
 *   HTML that was written here: no `<` or `>` but those of tags.
 * @param marks
 *   What is read there.
 * @returns
 *   The same, with references in place of marks; in tags of braces alone.
 */
export function guardHtml(html: string, marks: RegExp): string {
  return html.replace(/<[^>]*>|[^<]+/g, part => {
    return part.replace(part.startsWith('<') ? /[{}]/g : marks, toReference)
  })
}

function toReference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`
}
