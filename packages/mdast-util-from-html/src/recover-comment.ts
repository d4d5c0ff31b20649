import type {RootContent} from 'mdast'
import type {Comment} from './element.js'
import type {State} from './state.js'

/**
 * Take a comment for text, if its text was never meant to be a comment.
 *
 * Who writes about HTML and forgets to escape it quotes the delimiters, as in
 * `「<!--」和「-->」`: then the comment closes a bracket that it did not open.
 *
 * @param state
 *   State of the conversion.
 * @param comment
 *   Comment of the document.
 * @returns
 *   The comment as it is written, told as `comment-recovered`; `undefined` for
 *   any other.
 */
export function recoverComment(state: State, comment: Comment): RootContent | undefined {
  if (!closesOuterBracket(comment.value)) return undefined

  state.message(
    'Unexpected comment that cuts through brackets, kept as text',
    'comment-recovered',
    comment
  )
  return {type: 'text', value: `<!--${comment.value}-->`}
}

function closesOuterBracket(text: string): boolean {
  const open: string[] = []

  for (const character of text) {
    const closing = brackets.get(character)
    if (closing) open.push(closing)
    else if (closings.has(character) && open.pop() !== character) return true
  }

  return false
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['〖', '〗'],
  ['［', '］'],
  ['｛', '｝'],
  ['“', '”']
])

const closings: ReadonlySet<string> = new Set(brackets.values())
