/** Characters beyond which parsing takes more memory than machines have to spare. */
const maxLength = 8 * 1024 * 1024

/** Quotes and lists that may stand in one another. */
const maxDepth = 50

/** Definitions of addresses; a note counts three times. */
const maxDefinitions = 5000

/**
 * Steps that all paragraphs together may take: of each, the square of its
 * marks, and of its lines if they go on a quote or list without saying so;
 * both weighed by what they were measured to cost.
 */
const maxSteps = 200_000_000

/**
 * Tell whether a text is made to keep a parser of Markdown busy.
 *
 * Parsers take time that grows with the square of how many marks of one
 * paragraph seek a partner, and with how deep quotes and lists stand in one
 * another; this looks at each line once. Texts by people stay far below each
 * limit. What is in fenced code does not count.
 *
 * @param markdown
 *   Markdown, without front matter.
 */
export function isIntricate(markdown: string): boolean {
  if (markdown.length > maxLength) return true
  let fence: string | undefined
  let definitions = 0
  let steps = 0
  let marks = 0
  let lazyLines = 0

  for (const line of markdown.split(/\r\n?|\n/)) {
    const [prefix] = containers.exec(line) ?? ['']
    const content = line.slice(prefix.length)
    const opening = /^(`{3,}|~{3,})/.exec(content)?.[1]
    if (fence !== undefined) {
      if (opening?.startsWith(fence)) fence = undefined
      continue
    }
    fence = opening
    const isContainer = prefix.trim() !== ''
    if (isContainer && depthOf(prefix) > maxDepth) return true
    if (/^\[[^\]]*\]:/.test(content)) definitions++
    if (/\]:\s*$/.test(prefix)) definitions += 3

    if (content === '' || isContainer) {
      steps += marks * marks + lazyLines * lazyLines
      marks = 0
      lazyLines = isContainer ? 4 : 0
    } else if (lazyLines > 0) {
      lazyLines += 4
    }
    marks += countMarks(line)
    if (definitions > maxDefinitions) return true
    if (steps + marks * marks + lazyLines * lazyLines > maxSteps) return true
  }
  return false
}

const containers =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]{1,99}\]:))*[ \t]*/

/** Count the marks of quotes and lists before a line, and what it is indented by. */
function depthOf(prefix: string): number {
  const isRule = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(prefix)
  const indent = prefix.length - prefix.trimStart().length
  return isRule ? 0 : count(prefix, />|[-+*]|\d+[.)]|\]:/g) + indent / 4
}

function countMarks(line: string): number {
  const opening = count(line, /\[/g)
  const closing = count(line, /\]/g)
  return Math.max(0, closing - opening) + 6 * count(line, /<[!?]/g) + count(line, /[*_~]+/g)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
