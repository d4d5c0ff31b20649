import type {InlineCode} from 'mdast'
import type {LineState} from '../print-state.js'

/**
 * Print code in a line.
 *
 * In a cell `\|` is a pipe even in code, so code cannot have a backslash before
 * a pipe there: then a tag says that it is code.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @see https://github.github.com/gfm/#example-200
 */
export function inlineCode({value}: InlineCode, line: LineState): string {
  const {place, state} = line
  const {flavour, escapers} = state
  if (place === 'cell' && value.includes('\\|')) {
    return `<code>${escapers.cell(value, () => true)}</code>`
  }
  const marks = value.includes('`') ? shortFence(value) : '`'
  const padding = /^`|`$|^ (?:.* )?$/.test(value) && value.trim() !== '' ? ' ' : ''
  const guarded = flavour.guard ? flavour.guard(value, 'code') : value
  const written = place === 'cell' ? guarded.replaceAll('|', '\\|') : guarded
  return marks + padding + written + padding + marks
}

/** The shortest run that the code does not have. */
function shortFence(value: string): string {
  const runs = new Set((value.match(/`+/g) ?? []).map(run => run.length))
  let size = 1
  while (runs.has(size)) size++
  return '`'.repeat(size)
}
