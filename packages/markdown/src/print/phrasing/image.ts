import type {Image} from 'mdast'
import {destination} from '../destination.js'
import type {LineState} from '../print-state.js'

/** Print a picture whose URL is clean. */
export function image({alt, title, url}: Image, line: LineState): string {
  const label = alt ? description(alt, line) : ''
  return `![${label}](${destination(url, title ?? '', line)})`
}

function description(value: string, line: LineState): string {
  const {escapers, flavour} = line.state
  if (!escapers.alt) return line.all([{type: 'text', value}], {...line, inside: 'label'})
  const escaped = escapers.alt.escape(value, character => value.split(character).length > 2)
  const guarded = flavour.guard?.(escaped, 'alt') ?? escaped
  return line.place === 'cell' ? guarded.replaceAll('|', '\\|') : guarded
}
