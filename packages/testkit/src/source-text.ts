import {visibleText} from './visible-text.js'

/**
 * Take out of a Markdown file with front matter and HTML what any output made
 * of it has to show: title, author and text, in this order.
 *
 * @param raw
 *   File as text, in the shape that feeds give when they are saved as posts of
 *   Hexo or Hugo.
 * @returns
 *   Text to look for in outputs, with `missingFrom`.
 */
export function sourceText(raw: string): string {
  const {title, body} = splitFrontMatter(raw)
  const {question, author, text} = splitAuthor(title, body)
  const seen = visibleText(text)
  // A question without an answer is saved with its title as text.
  return [question, author, seen === question ? '' : seen].join('\n').trim()
}

function splitFrontMatter(raw: string): {title: string; body: string} {
  const match = raw.match(/^\uFEFF?\s*---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/)
  if (!match) return {title: '', body: raw}
  const title = match[1]?.match(/^title:[ \t]*(.*)$/m)?.[1] ?? ''
  return {title: visibleText(unquote(title.trim())), body: raw.slice(match[0].length)}
}

/** Some titles were quoted again at each run: `"""'…'"""`. */
function unquote(title: string): string {
  const quote = title[0]
  const isQuoted = title.length > 1 && (quote === '"' || quote === "'") && title.endsWith(quote)
  if (!isQuoted) return title
  const inner = title.slice(1, -1)
  return unquote(quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"'))
}

function splitAuthor(
  title: string,
  body: string
): {question: string; author: string; text: string} {
  // Hugo: the title names author and deed, and the text is cut.
  const told = title.match(/^(.+?)回答了问题:\s*(.*)$/s)
  if (told) {
    return {question: told[2] ?? '', author: told[1] ?? '', text: body.replace(/\s*\.{3}\s*$/, '')}
  }
  // Hexo: the author is the first line of the text.
  const head = body.match(/^(\s*<div>\s*)(.+?)的回答<br><br>/)
  if (head) {
    return {question: title, author: head[2] ?? '', text: body.slice(head[0].length)}
  }
  // Zhihu Daily: a comma parts author and headline.
  return {question: title, author: '', text: body.replace(/，(?=<\/span><span class="bio">)/g, '')}
}
