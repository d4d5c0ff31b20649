import type {RuleName} from '../rules.js'

/** Tell whether a text is Markdown more than HTML. */
export function looksLikeMarkdown(text: string): boolean {
  const tags = text.match(/<(?:p|div|br|h[1-6]|ul|ol|table|figure)\b/gi)?.length ?? 0
  const marks = text.match(/^(?:#{1,6} |[-*+] |\d+\. |> |```|\$\$)|\*\*|\]\(/gm)?.length ?? 0
  return marks > tags
}

/** Mask `<` in code, where it begins no tag, and addresses in angle brackets. */
export function maskMarkdown(text: string): string {
  let fence = ''
  const lines = text.split('\n').map(line => {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const isCode = fence !== '' || mark !== undefined
    if (mark && fence === '') fence = mark
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = ''
    if (isCode) return escapeHtml(line)
    return line
      .replace(/`[^`]+`/g, escapeHtml)
      .replace(/<(?=[a-z][a-z\d+.-]*:|[^\s<>@]{1,64}@)/gi, '&lt;')
  })
  return lines.join('\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/**
 * Part a line into text and what Markdown reads as markup.
 *
 * Found, both are found; not found, markup is explained.
 */
export function splitMarkdown(
  text: string
): ReadonlyArray<readonly [string, RuleName | undefined]> {
  const parts: Array<readonly [string, RuleName | undefined]> = []
  let done = 0
  for (const match of text.matchAll(markup)) {
    if (match.index > done) parts.push([text.slice(done, match.index), undefined])
    parts.push([match[0], 'markup'])
    done = match.index + match[0].length
  }
  if (done < text.length) parts.push([text.slice(done), undefined])
  return parts
}

const markup =
  /^\s{0,9}(?:#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)|>+|(?:`{3,}|~{3,})[^`]{0,40}$|[-*_=\s]{3,80}$|\[\^?[^\]\s]{1,40}\]:|[|:\s-]{3,200}$)|\[\^[^\]\s]{1,40}\]|!?\[|\]\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)|[*_~`$|\\<>\]]/g
