import type {Code, RootContent} from 'mdast'
import {cleanLines} from '../clean-text.js'

/** Clean code; of its info string only the name of a language stays. */
export function code(node: Code): RootContent[] {
  const lang = node.lang?.match(/^[\w+#.-]+$/)?.[0]
  const value = cleanLines(node.value)
  return value === '' ? [] : [{type: 'code', value, ...(lang ? {lang} : {})}]
}
