import type {Image} from 'mdast'
import {destination} from '../destination.js'
import type {LineState} from '../print-state.js'

/** Print a picture whose URL is clean. */
export function image({alt, title, url}: Image, line: LineState): string {
  const {flavour} = line.state
  const value = alt ?? ''
  const label = flavour.alt
    ? flavour.alt(value)
    : line.all([{type: 'text', value}], {...line, inside: 'label'})
  return `![${label}](${destination(url, title ?? '', line)})`
}
