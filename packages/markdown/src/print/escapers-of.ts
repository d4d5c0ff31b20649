import {createEscaper, createStartEscaper} from '../escape/escaper.js'
import {asReference, atLineStart, inCell, inLabel, inText} from '../escape/in-text.js'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import type {Escapers} from './print-state.js'

/** Make the escapers of a flavour; where several match, its own go first. */
export function escapersOf(flavour: Flavour, {links}: Pick<Layout, 'links'>): Escapers {
  const text = [...flavour.inText, ...inText, ...(links === 'reference' ? asReference : [])]
  return {
    text: createEscaper(text),
    label: createEscaper([...inLabel, ...text]),
    cell: createEscaper([...inCell, ...text]),
    cellLabel: createEscaper([...inCell, ...inLabel, ...text]),
    alt: flavour.inAlt && createEscaper(flavour.inAlt),
    title: createEscaper(flavour.inTitle),
    start: createStartEscaper([...flavour.atLineStart, ...atLineStart])
  }
}
