import type {Parents, Text} from 'mdast'
import {defaultHandlers, type Info, type State} from 'mdast-util-to-markdown'

/**
 * Print text, escaped.
 *
 * The stock handler leaves underscores inside of words as they are. Beside a
 * character of two halves, such as most emoji, parsers do not agree on whether
 * that is inside of a word.
 */
export function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  return defaultHandlers
    .text(node, parent, state, info)
    .replace(/(?<=[\uDC00-\uDFFF])_+|(?<!\\|(?<!\\)_)_+(?=[\uD800-\uDBFF])/g, underscores =>
      underscores.replaceAll('_', '\\_')
    )
}
