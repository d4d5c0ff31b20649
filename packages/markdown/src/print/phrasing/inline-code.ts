import type {InlineCode} from 'mdast'
import {escaped} from '../escaped.js'
import type {LineState} from '../print-state.js'
import {html} from './html.js'

/**
 * Print code in a line.
 *
 * In a cell `\|` is a pipe even in code, so code cannot have a backslash before
 * a pipe there: then a tag says that it is code. So it does in a label, which
 * what looks like its end would make a definition of, before code is looked for.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @see https://github.github.com/gfm/#example-200
 */
export function inlineCode({value}: InlineCode, line: LineState): string {
  const {flavour} = line.state
  const breaksCell = escapesPipes(line) && value.includes('\\|')
  const endsLabel = line.inside === 'label' && /^[^[]*\]:/.test(value)
  if (breaksCell || endsLabel || flavour.codeForTags?.test(value)) return tagged(value, line)
  const pieces = flavour.codePieces?.(value)
  // A comment, of which Hugo shows nothing, keeps backticks apart.
  if (pieces && pieces.length > 1) return pieces.map(piece => spelled(piece, line)).join('<!-- -->')
  return spelled(value, line)
}

function spelled(value: string, line: LineState): string {
  const {flavour} = line.state
  const marks = value.includes('`') ? shortFence(value) : '`'
  const padding = /^`|`$|^ (?:.* )?$/.test(value) && value.trim() !== '' ? ' ' : ''
  const guarded = flavour.guard ? flavour.guard(value, 'code') : value
  const written = escapesPipes(line) ? guarded.replaceAll('|', '\\|') : guarded
  return marks + padding + written + padding + marks
}

function escapesPipes({place, state}: LineState): boolean {
  return place === 'cell' && state.flavour.pipesInCode === 'escaped'
}

function tagged(value: string, line: LineState): string {
  const written = escaped(value, {...line, hasPartner: () => true})
  const tag = (value: string) => html({type: 'html', value}, line)
  return tag('<code>') + written + tag('</code>')
}

/** The shortest run that the code does not have. */
function shortFence(value: string): string {
  const runs = new Set((value.match(/`+/g) ?? []).map(run => run.length))
  let size = 1
  while (runs.has(size)) size++
  return '`'.repeat(size)
}
