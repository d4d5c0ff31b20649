import type {Part, Split} from './html/split.js'

/** Tell whether a text is Markdown more than HTML. */
export function looksLikeMarkdown(text: string): boolean {
  const tags = text.match(/<(?:p|div|br|h[1-6]|ul|ol|table|figure)\b/gi)?.length ?? 0
  const marks =
    text.match(/^(?:#{1,6} |[-*+] |\d+\. |> |```|\$\$)|\*\*|\]\(|\]\[|^\[[^\]]+\]: \S|\[\[|\$\$/gm)
      ?.length ?? 0
  return marks > tags
}

/**
 * Mask `<` in code, where it begins no tag, and addresses in angle brackets;
 * take out the comments of Obsidian, whose lines stay, and the names that
 * answers have for its links; part the cells of tables.
 */
export function maskMarkdown(text: string): string {
  let fence = ''
  let isComment = false
  let isTable = false
  const lines = text.split('\n').map((line, index, all) => {
    const turns = fence === '' && line.trim() === '%%'
    if (turns) isComment = !isComment
    if (turns || isComment) return ''
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const isCode = fence !== '' || mark !== undefined
    if (mark && fence === '') fence = mark
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = ''
    isTable = !isCode && /[^\s>]/.test(line) && (isTable || isDelimiterRow(all[index + 1]))
    if (isCode) return escapeHtml(line)
    const masked = line
      .replace(/ \^answer-[\da-f]{12}$/, '')
      .replace(/`[^`]+`/g, escapeHtml)
      .replace(/<(?=[a-z][a-z\d+.-]*:|[^\s<>@]{1,64}@)/gi, '&lt;')
      .replace(/(\][(:]\s*)<(?=[^<>]*>\s*(?:[)"'(]|$))/g, '$1&lt;')
    return isTable ? partCells(masked) : masked
  })
  return lines.join('\n')
}

/** Tell whether a line is that of bars and hyphens below the head of a table. */
function isDelimiterRow(line = ''): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>]*(?![\s>])[|:\s-]+$/.test(line)
}

/** Set each bar between cells on a line of its own, as each cell is a block in a book. */
function partCells(row: string): string {
  return row.replace(markup, found => (found === '|' ? '<hr>|<hr>' : found))
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/**
 * Part a line into text and what Markdown reads as markup.
 *
 * Found, both are found; not found, markup is explained. TeX between dollar
 * signs is told apart, as it is in a book. A link to a part of another note is
 * shown with `>` between the two.
 */
export const splitMarkdown: Split = text => {
  const parts: Part[] = []
  let done = 0
  for (const match of text.matchAll(markup)) {
    const [found] = match
    const tex = match.groups?.tex
    if (match.index > done) parts.push([text.slice(done, match.index), undefined])
    const isBlockMark = found === '#' && match.index > 0
    if (isBlockMark) parts.push(['>', 'markup'])
    else if (tex === undefined) parts.push([found, 'markup'])
    else parts.push([found, undefined, 'tex'])
    done = match.index + found.length
  }
  if (done < text.length) parts.push([text.slice(done), undefined])
  return parts
}

/** Marks of what holds other blocks: each may stand behind another on one line. */
const holders = [
  />(?:\s*\[![\w-]{1,40}\][+-]?)?/,
  /[-*+](?:\s+\[[ xX]\])?(?=\s|$)/,
  /\d{1,9}[.)](?=\s|$)/
]

/** What may stand at the start of a line, behind those: marks of blocks, fences, definitions. */
const atStart = [
  /#{1,6}(?=\s|$)/,
  /(?:`{3,}|~{3,})[^`]{0,40}$/,
  /[-*_=\s]{3,}$/,
  /[|:\s-]{3,}$/,
  /\[\^[^\]\s]{1,40}\]:/,
  /\[[^\]^][^\]]{0,200}\]:\s+\S.{0,2000}$/
]

const address = /<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000}/

const title = /"[^"]{0,200}"|'[^']{0,200}'|\([^()]{0,200}\)/

const destination = new RegExp(
  `\\(\\s{0,9}(?:${address.source})(?:\\s+(?:${title.source}))?\\s{0,9}\\)`
)

/** What may stand anywhere: pictures, ends of links, links and names of a vault, notes, escapes. */
const anywhere = [
  /!\[\[[^\]\n]{0,500}\]\]/,
  new RegExp(`!\\[[^\\]\\n]{0,500}\\](?:${destination.source}|\\[[^\\]\\n]{0,200}\\])`),
  /\[\[(?:[^\]|\n]{0,200}\|)?#?/,
  /#(?=[^#[\]|\n]{1,200}\]\])/,
  /\[\^[^\]\s]{1,40}\]/,
  new RegExp(`\\]${destination.source}`),
  /\]\[[^\]\n]{0,200}\]/,
  /%%[^%\n]{0,2000}%%/,
  /\s\{#[\w-]{1,100}\}$/,
  /(?<=^|\s)\^(?=[\d-]{0,99}[A-Za-z])[A-Za-z\d-]{2,99}\s{0,9}$/,
  /\s#{1,100}\s{0,9}$/,
  /==|\\\||[[\]*_~`$|\\<>]/
]

const formula = /(?<!\\)\$(?<tex>\$[^$]{1,2000}\$|(?=\S)[^$]{0,1999}[^$\s])\$(?!\d)/

const holder = `(?:(?:${sourcesOf(holders)})\\s*)`

/** What is read of holders stays read: a line that is tried again from each takes too long. */
const markup = new RegExp(
  [
    `^(?:(?=(?<held>\\s*${holder}*))\\k<held>(?:${sourcesOf(atStart)})|\\s*${holder}+)`,
    formula.source,
    sourcesOf(anywhere)
  ].join('|'),
  'g'
)

function sourcesOf(patterns: readonly RegExp[]): string {
  return patterns.map(({source}) => source).join('|')
}
