import type {Difference} from './difference.js'
import {excerpt, firstDifference} from './excerpt.js'
import {type Aspect, findFault, type Segment} from './find-fault.js'
import type {Line, Look} from './line.js'
import {looseMarks, type MarkName, marks} from './marks.js'

const names = Object.keys(marks) as MarkName[]

/**
 * Compare two lines: text, marks and links.
 *
 * @returns
 *   What differs first; `undefined` if nothing does.
 */
export function compareLines(expected: Line, found: Line): Omit<Difference, 'path'> | undefined {
  const {text} = expected
  if (text !== found.text) {
    const at = firstDifference(text, found.text)
    return {expected: excerpt(text, at), found: excerpt(found.text, at)}
  }
  const segments = segmentsOf(expected, found)
  const used = segments.reduce((sum, [, left, right]) => sum | left.marks | right.marks, 0)
  for (const name of names) {
    if ((used & marks[name]) === 0) continue
    const at = findFault(text, segments, markAspect(name))
    if (at) return describe(name, text, at)
  }
  const at = findFault(text, segments, linkAspect)
  return at && describe('link to', text, at)
}

function markAspect(name: MarkName): Aspect {
  const code = marks.inlineCode | marks.inlineMath
  const mark = marks[name]
  return {
    of: look => ((look.marks & mark) === 0 ? '' : name),
    needs: look => ((look.marks & ~look.unseen & mark) === 0 ? '' : name),
    edge: look => (looseMarks.has(name) && (look.marks & code) === 0 ? /[^\p{P}\s]/u : /\S/),
    whole: name === 'emphasis' || name === 'strong' ? /[^\s，、。；：！？．…—]/ : /\S/,
    mayAdd: ({unseen}) => (unseen & mark) !== 0
  }
}

const linkAspect: Aspect = {
  of: look => look.link,
  needs: look => look.link,
  edge: () => /\S/,
  whole: /\S/,
  mayAdd: (_, look) => look.isBare
}

/** Cut a line wherever how it looks changes in one of both. */
function segmentsOf(expected: Line, found: Line): Segment[] {
  const segments: Segment[] = []
  let [left, right] = [0, 0]
  for (;;) {
    const [one, other] = [expected.stretches[left], found.stretches[right]]
    if (!one || !other) return segments
    const end = Math.min(one.end, other.end)
    segments.push([end, one satisfies Look, other satisfies Look])
    if (one.end === end) left++
    if (other.end === end) right++
  }
}

function describe(
  name: string,
  text: string,
  {at, wanted, got}: {readonly at: number; readonly wanted: string; readonly got: string}
): Omit<Difference, 'path'> {
  const say = (value: string) => {
    if (value === '') return `not ${name}`
    return value === name ? name : `${name} ${value.trim().replaceAll('\n', ' ')}`
  }
  const shown = excerpt(text.slice(at), 0)
  return {expected: `${say(wanted)}: ${shown}`, found: `${say(got)}: ${shown}`}
}
