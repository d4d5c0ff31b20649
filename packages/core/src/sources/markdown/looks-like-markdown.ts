import type {SourceFile} from '../../source.js'

/**
 * Tell Markdown from HTML and from plain text.
 *
 * Markdown may hold HTML, and files of HTML are named `.md`: what there is
 * more of decides. What is named `.md` and holds neither is Markdown; other
 * text must hold some.
 */
export function looksLikeMarkdown({body, json, vfile}: SourceFile): boolean {
  const extension = vfile.extname?.toLowerCase()
  if (json !== undefined || (extension !== undefined && otherExtensions.has(extension)))
    return false
  if (/^\s*<(?:\?xml|!doctype|html|rss|feed)\b/i.test(body)) return false
  const {markdown, paragraphs, html} = count(body)
  const isNamed = extension !== undefined && extensions.has(extension)
  return isNamed
    ? html === 0 || markdown + paragraphs > html
    : markdown > 0 && markdown >= paragraphs / 50 && markdown + paragraphs > html
}

const extensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdown', '.mkd'])

const otherExtensions: ReadonlySet<string> = new Set([
  '.htm',
  '.html',
  '.json',
  '.mhtml',
  '.xhtml',
  '.xml'
])

const fences = /^[ \t]*(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t]*\1[`~]*[ \t]*$/gm

/** Headings, links, pictures, strong text, tables, notes; a line each. */
const markdownLine =
  /^ {0,3}#{1,6}[ \t]+\S|!?\[[^\]\n]{0,500}\]\([^)\n]{1,500}\)|\*\*[^*\n]+\*\*|^[ \t]*\|?[ \t]*:?-+:?[ \t]*\||^\[[^\]\n]{1,500}\]:|\[\^[^\]\n]{1,100}\]|!?\[\[[^\]\n]{1,500}\]\]|^ {0,3}>|^[ \t]*\$\$/

/** List items count in pairs: a single line may begin with a dash or number by chance. */
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/

const blockTag =
  /<\/?(?:article|blockquote|body|br|div|figure|h[1-6]|html|img|li|ol|p|pre|section|span|table|td|tr|ul)\b/gi

function count(body: string): {markdown: number; paragraphs: number; html: number} {
  const codeless = body.replace(fences, '```')
  let markdown = codeless.length < body.length ? 1 : 0
  let items = 0
  let paragraphs = 0
  let html = 0
  let isAfterBlank = true
  for (const line of codeless.split(/\r\n?|\n/)) {
    const tags = line.replace(/`[^`]*`/g, '').match(blockTag)?.length ?? 0
    html += tags
    if (tags === 0 && markdownLine.test(line)) markdown++
    else if (tags === 0 && item.test(line)) items++
    else if (isAfterBlank && /^[^\s<]/.test(line)) paragraphs++
    isAfterBlank = line.trim() === ''
  }
  return {markdown: markdown + Math.floor(items / 2), paragraphs, html}
}
