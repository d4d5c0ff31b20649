import type {Html, Link, PhrasingContent} from 'mdast'
import type {CharacterClass} from './character-class.js'
import {codeAsHtml} from './code-as-html.js'
import {firstOf, lastOf} from './edges.js'
import {isMark, type Mark, spellings} from './mark.js'

/** What a line stands between. */
export interface Surroundings {
  readonly before: CharacterClass
  readonly after: CharacterClass
  /** Run of the mark that the line is in, if that is spelt as Markdown. */
  readonly run: string
}

/** A line of its own. */
const alone: Surroundings = {before: 'space', after: 'space', run: ''}

/** Inside of brackets, tags or runs. */
const enclosed: Surroundings = {before: 'punctuation', after: 'punctuation', run: ''}

/**
 * Spell each mark: as Markdown where every parser sees it, else as HTML.
 *
 * A run of asterisks opens only if what it marks begins with a letter, or if
 * space or punctuation is before it; the same for its end. So `**“引号”**后面`
 * stays as asterisks on the page, and becomes `<strong>“引号”</strong>后面`.
 * Runs of the same character never touch, but for one mark round another.
 *
 * @param nodes
 *   Text of a line, with simple marks (see `simplifyMarks`).
 * @param surroundings
 *   What it stands between.
 * @returns
 *   New nodes: the marks that are left can be written as Markdown.
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function spellMarks(
  nodes: readonly PhrasingContent[],
  surroundings: Surroundings = alone
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  nodes.forEach((node, index) => {
    if (node.type === 'link') {
      result.push({...node, children: spellMarks(node.children, enclosed) as Link['children']})
      return
    }
    if (!isMark(node)) {
      // Backticks that touch would be one run.
      const touchesCode = node.type === 'inlineCode' && result.at(-1)?.type === 'inlineCode'
      result.push(...(touchesCode ? codeAsHtml(node) : [node]))
      return
    }
    const before = index === 0 ? surroundings.before : lastOf(nodes[index - 1])
    const after = index === nodes.length - 1 ? surroundings.after : firstOf(nodes[index + 1])
    const isOnly = nodes.length === 1
    const isAtEdge = index === 0 || index === nodes.length - 1
    const {run, tag} = spellings[node.type]
    const touches =
      sharesCharacter(result.at(-1), run) || (isAtEdge && !isOnly && surroundings.run[0] === run[0])

    if (!touches && canOpen(before, firstIn(node)) && canOpen(after, lastIn(node))) {
      const isRunLonger = isOnlyChildOfSameCharacter(node)
      const inner = isRunLonger ? {before, after, run} : {...enclosed, run}
      result.push({...node, children: spellMarks(node.children, inner)})
    } else {
      result.push(html(`<${tag}>`))
      for (const child of spellMarks(node.children, enclosed)) result.push(child)
      result.push(html(`</${tag}>`))
    }
  })
  return result
}

/** Tell whether a run between these opens; for one that closes, seen from behind. */
function canOpen(outside: CharacterClass, inside: CharacterClass): boolean {
  if (inside === 'space') return false
  return inside === 'letter' || outside === 'space' || outside === 'punctuation'
}

/** What comes first inside the whole run, which `***` makes of two marks. */
function firstIn(mark: Mark): CharacterClass {
  const [first] = mark.children
  return isMark(first) && isOnlyChildOfSameCharacter(mark) ? firstIn(first) : firstOf(first)
}

function lastIn(mark: Mark): CharacterClass {
  const last = mark.children.at(-1)
  return isMark(last) && isOnlyChildOfSameCharacter(mark) ? lastIn(last) : lastOf(last)
}

function isOnlyChildOfSameCharacter({type, children}: Mark): boolean {
  return children.length === 1 && sharesCharacter(children[0], spellings[type].run)
}

function sharesCharacter(node: PhrasingContent | undefined, run: string): boolean {
  return isMark(node) && spellings[node.type].run[0] === run[0]
}

function html(value: string): Html {
  return {type: 'html', value}
}
