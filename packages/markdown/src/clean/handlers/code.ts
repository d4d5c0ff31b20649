import type {Code, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLines} from '../clean-text.js'

/** Clean code: the name of its language stays of the info string, blank lines at its ends go. */
export function code(
  node: Code,
  {flavour, tell}: CleanState
): RootContent | readonly RootContent[] {
  const lang = node.lang?.match(/^[\w+#.-]+$/)?.[0]
  const lines = cleanLines(node.value).trimEnd()
  const cut = lines.slice(lines.lastIndexOf('\n', lines.search(/[^\t\n ]/)) + 1)
  const value = flavour.sayable?.(cut) ?? cut
  if (value !== cut) {
    tell(node, 'code-changed', 'Unexpected shortcode that is not closed, wrote a space into it')
  }
  if (value === node.value && lang === (node.lang ?? undefined) && value !== '') return node
  return value === '' ? [] : {type: 'code', value, ...(lang ? {lang} : {})}
}
