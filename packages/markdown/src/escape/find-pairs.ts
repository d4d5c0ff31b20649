import type {PhrasingContent} from 'mdast'

/** What is looked for: what marks in runs, single signs, and what marks in twos. */
const delimiters = /([*_~])\1*|[`$^]|={2,}/g

/** What nodes print that marks in pairs. */
const printed: Readonly<Record<string, string>> = {
  delete: '~',
  emphasis: '*',
  inlineCode: '`',
  inlineMath: '$',
  strong: '*'
}

/**
 * Find what could mark something in a line: what stands there so that it may
 * open, and after it so that it may close.
 *
 * Parsers differ in what punctuation has to do with that. Space they agree on:
 * nothing opens before it, and nothing closes behind it.
 *
 * @param line
 *   Text of a line, settled.
 * @returns
 *   The characters that do.
 */
export function findPairs(line: readonly PhrasingContent[]): ReadonlySet<string> {
  const opened = new Set<string>()
  const pairs = new Set<string>()
  const meet = (character: string, canOpen: boolean, canClose: boolean) => {
    if (canClose && opened.has(character)) pairs.add(character)
    if (canOpen) opened.add(character)
  }
  const look = (text: string) => {
    for (const {0: run, index} of text.matchAll(delimiters)) {
      const character = run.charAt(0)
      const before = text.charAt(index - 1)
      const after = text.charAt(index + run.length)
      if (character === '_' && isWord(before) && isWord(after)) continue
      const isRun = '*_~'.includes(character)
      meet(character, !(isRun && isSpace(after)), !(isRun && isSpace(before)))
    }
  }
  const visit = (node: PhrasingContent) => {
    const character = printed[node.type]
    if (character !== undefined) meet(character, true, true)
    if ('children' in node) node.children.forEach(visit)
    // Code and addresses too: where a sign is not escaped, parsers differ in what comes first.
    if ('value' in node) look(node.value)
    if (node.type === 'image') look(node.alt ?? '')
    if (node.type === 'image' || node.type === 'link') look(`${node.url} ${node.title ?? ''}`)
    if (character !== undefined) meet(character, true, true)
  }
  line.forEach(visit)
  return pairs
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
