import type {Nodes, Text} from 'mdast'
import {plainText} from '../text/plain-text.js'

/**
 * Find what no line may come between: a formula or the mark of a note, and the
 * punctuation beside it.
 *
 * Readers break lines on both sides of a formula, and before the bracket of a
 * note, whatever stands there: a line would begin with a comma, or with a mark
 * of a note whose word ends the line above.
 *
 * @param nodes
 *   Phrasing content.
 * @returns
 *   The same, in runs, all of whose nodes must stay together; `undefined` if none
 *   must.
 * @see https://www.w3.org/TR/css-text-3/#line-break-details
 */
export function tiedRuns(nodes: readonly Nodes[]): readonly (readonly Nodes[])[] | undefined {
  if (!nodes.some(isAtom)) return undefined
  const runs: Nodes[][] = []
  for (const node of nodes) {
    const last = runs.at(-1) ?? []
    const before = last.at(-1)
    if (isAtom(node)) {
      const isNote = node.type !== 'inlineMath'
      if (before && (isAtom(before) || (isNote && last.length > 1))) last.push(node)
      else runs.push(before?.type === 'text' ? [...takeEnd(runs, before, isNote), node] : [node])
    } else if (node.type === 'text' && before && isAtom(before)) {
      const [marks = ''] = closing.exec(node.value) ?? []
      if (marks) last.push({type: 'text', value: marks})
      if (marks !== node.value) runs.push([{...node, value: node.value.slice(marks.length)}])
    } else {
      runs.push([node])
    }
  }
  return runs
}

/** What may not begin a line. */
const closing = /^[，。、；：！？）》」』】〕〉”’,.;:!?)\]}%]{1,3}/

/** What may not end one. */
const opening = /[（《「『【〔〈“‘([{]{1,3}$/

/** What a note is to; letters and digits are kept beside its bracket by all. */
const noted = /[^\s\w]\p{M}*$/u

function isAtom(node: Nodes): boolean {
  if (node.type === 'footnoteReference' || node.type === 'inlineMath') return true
  // So does a mark without a note look.
  return node.type === 'superscript' && plainText([node]).startsWith('[')
}

/** Take the end of the text in the last run that stays with what follows. */
function takeEnd(runs: Nodes[][], text: Text, isNote: boolean): Text[] {
  const [end = ''] = (isNote ? noted : opening).exec(text.value) ?? []
  if (!end) return []
  const rest = text.value.slice(0, -end.length)
  runs.splice(-1, 1, ...(rest ? [[{...text, value: rest}]] : []))
  return [{type: 'text', value: end}]
}
