import type {Code, RootContent} from 'mdast'
import {cleanLines} from '../clean-text.js'

/** Clean code: the name of its language stays of the info string, blank lines at its ends go. */
export function code(node: Code): RootContent | readonly RootContent[] {
  const lang = node.lang?.match(/^[\w+#.-]+$/)?.[0]
  const lines = cleanLines(node.value).trimEnd()
  const value = lines.slice(lines.lastIndexOf('\n', lines.search(/[^\t\n ]/)) + 1)
  if (value === node.value && lang === (node.lang ?? undefined) && value !== '') return node
  return value === '' ? [] : {type: 'code', value, ...(lang ? {lang} : {})}
}
