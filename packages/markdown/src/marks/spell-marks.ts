import type {Html, PhrasingContent} from 'mdast'
import {append} from './append.js'
import type {CharacterClass} from './character-class.js'
import {codeAsHtml} from './code-as-html.js'
import type {Edge} from './cut-edge.js'
import {firstOf, lastOf} from './edges.js'
import {isMark, type Mark, type MarkRuns, spellings} from './mark.js'
import {moveEdges} from './move-edges.js'
import {isStops} from './stop-length.js'

/** How marks are spelt. */
export interface Spelling {
  /** What to do where a run would not open or close: move punctuation out, or write tags. */
  readonly emphasis: 'html' | 'move'
  readonly runs: MarkRuns
}

/** What a line stands between. */
interface Surroundings {
  readonly before: CharacterClass
  readonly after: CharacterClass
  /** Run of the mark that the line is in, if that is spelt as Markdown. */
  readonly run: string
  /** Ends at which a run of the same character makes one with it. */
  readonly joins: readonly Edge[]
}

/** A line of its own. */
const alone: Surroundings = {before: 'space', after: 'space', run: '', joins: []}

/** Inside of brackets, tags or runs. */
const enclosed: Surroundings = {before: 'punctuation', after: 'punctuation', run: '', joins: []}

/**
 * Spell each mark: as Markdown where every parser sees it, else as HTML.
 *
 * A run of asterisks opens only if what it marks begins with a letter, or if
 * space or punctuation is before it; the same for its end. So `**“引号”**后面`
 * stays as asterisks on the page. What may stand outside is moved out of such
 * a mark: `“**引号**”后面`. The others become HTML, whole.
 * Runs of the same character never touch, but for one mark at the end of
 * another.
 *
 * @param nodes
 *   Text of a line, with simple marks (see `simplifyMarks`).
 * @param spelling
 *   How marks are spelt.
 * @param surroundings
 *   What it stands between.
 * @returns
 *   New nodes: the marks that are left can be written as Markdown.
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function spellMarks(
  nodes: readonly PhrasingContent[],
  spelling: Spelling,
  surroundings: Surroundings = alone
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  nodes.forEach((node, index) => {
    const last = result.at(-1)
    if (isMark(node)) {
      const isFirst = index === 0
      const isLast = index === nodes.length - 1
      const run = spelling.runs[node.type] ?? ''
      const touches =
        sharesCharacter(last, run, spelling) ||
        (run[0] === surroundings.run[0] &&
          ((isFirst && !surroundings.joins.includes('start')) ||
            (isLast && !surroundings.joins.includes('end'))))
      const before = isFirst ? surroundings.before : lastOf(nodes[index - 1])
      const after = isLast ? surroundings.after : firstOf(nodes[index + 1])
      const asRun =
        touches || run === '' ? undefined : spellAsRun(node, {before, after, run}, spelling)
      for (const child of asRun ?? spellOtherwise(node, spelling)) append(result, child)
    } else if ('children' in node) {
      const children = spellMarks(node.children, spelling, enclosed)
      result.push({...node, children} as PhrasingContent)
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      // Backticks that touch would be one run.
      result.push(...codeAsHtml(node))
    } else append(result, node)
  })
  return result
}

/** On stops alone bold or slanted type does not show: they go out of the mark, which is gone then. */
function spellOtherwise(mark: Mark, spelling: Spelling): PhrasingContent[] {
  const isBare = spelling.emphasis === 'move' && mark.type !== 'delete'
  const stops = isBare ? stopsIn(mark.children) : undefined
  return stops === undefined ? spellAsTags(mark, spelling) : [{type: 'text', value: stops}]
}

/** Give a text that is stops alone. */
function stopsIn(nodes: readonly PhrasingContent[]): string | undefined {
  let stops = ''
  for (const node of nodes) {
    const part =
      node.type === 'text' ? node.value : isMark(node) ? stopsIn(node.children) : undefined
    if (part === undefined || !isStops(part)) return undefined
    stops += part
  }
  return stops
}

function spellAsTags({type, children}: Mark, spelling: Spelling): PhrasingContent[] {
  const {tag} = spellings[type]
  return [html(`<${tag}>`), ...spellMarks(children, spelling, enclosed), html(`</${tag}>`)]
}

/** Spell a mark with its run, if it opens and closes. */
function spellAsRun(
  mark: Mark,
  {before, after, run}: Omit<Surroundings, 'joins'>,
  spelling: Spelling
): PhrasingContent[] | undefined {
  const failing = failingEdges(mark, before, after, spelling)
  if (failing.length > 0 && spelling.emphasis === 'html') return undefined
  const moved = moveEdges(mark, failing)
  if (!moved) return undefined

  const left = moved.before.length > 0 ? lastOf(moved.before.at(-1)) : before
  const right = moved.after.length > 0 ? firstOf(moved.after[0]) : after
  const joins = joinsOf(moved.mark, run, spelling)
  const children = spellMarks(moved.mark.children, spelling, {
    before: joins.includes('start') ? left : 'punctuation',
    after: joins.includes('end') ? right : 'punctuation',
    run,
    joins
  })
  // What is in it may have become tags, or have moved.
  const result = {...moved.mark, children} as Mark
  if (failingEdges(result, left, right, spelling).length > 0) return undefined
  return [...moved.before, result, ...moved.after]
}

function failingEdges(
  mark: Mark,
  before: CharacterClass,
  after: CharacterClass,
  spelling: Spelling
): Edge[] {
  const failing: Edge[] = []
  if (!canOpen(before, firstOf(edgeOf(mark, 'start', spelling)))) failing.push('start')
  if (!canOpen(after, lastOf(edgeOf(mark, 'end', spelling)))) failing.push('end')
  return failing
}

/** Tell whether a run between these opens; for one that closes, seen from behind. */
function canOpen(outside: CharacterClass, inside: CharacterClass): boolean {
  if (inside === 'space') return false
  return inside === 'letter' || outside === 'space' || outside === 'punctuation'
}

/** What stands at an end inside the whole run, which `***` makes of two marks. */
function edgeOf(mark: Mark, edge: Edge, spelling: Spelling): PhrasingContent | undefined {
  const node = mark.children.at(edge === 'start' ? 0 : -1)
  return isMark(node) && sharesCharacter(node, spelling.runs[mark.type], spelling)
    ? edgeOf(node, edge, spelling)
    : node
}

/**
 * Tell where a mark in a mark may make one run with it.
 *
 * At both ends if it is all; at the end; at the start if no other run of the
 * character follows, because such a run would close one of three characters.
 */
function joinsOf({children}: Mark, run: string, spelling: Spelling): readonly Edge[] {
  const isAtStart = sharesCharacter(children[0], run, spelling)
  if (children.length === 1) return isAtStart ? ['start', 'end'] : []
  if (sharesCharacter(children.at(-1), run, spelling)) return ['end']
  return isAtStart && !children.slice(1).some(child => holds(child, run, spelling)) ? ['start'] : []
}

function holds(node: PhrasingContent, run: string, spelling: Spelling): boolean {
  if (sharesCharacter(node, run, spelling)) return true
  return 'children' in node && node.children.some(child => holds(child, run, spelling))
}

function sharesCharacter(
  node: PhrasingContent | undefined,
  run: string | undefined,
  {runs}: Spelling
): boolean {
  return isMark(node) && run !== undefined && runs[node.type]?.[0] === run[0]
}

function html(value: string): Html {
  return {type: 'html', value}
}
