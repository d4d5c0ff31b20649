import type {Escape} from '../escape/escape.js'
import {createEscaper, createStartEscaper} from '../escape/escaper.js'
import {asNote, asReference, atLineStart, inCell, inLabel, inText} from '../escape/in-text.js'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import type {Escapers} from './print-state.js'

/** Patterns take longer to compile than a short text to print: those made are kept. */
const made: Readonly<Record<Layout['links'], WeakMap<Flavour, Escapers>>> = {
  inline: new WeakMap(),
  reference: new WeakMap()
}

/** Give the escapers of a flavour; where several match, its own go first. */
export function escapersOf(flavour: Flavour, {links}: Pick<Layout, 'links'>): Escapers {
  const known = made[links].get(flavour)
  if (known) return known
  const escapers = makeEscapers(flavour, links === 'reference' ? asReference : [])
  made[links].set(flavour, escapers)
  return escapers
}

function makeEscapers(flavour: Flavour, besides: readonly Escape[]): Escapers {
  const text = [...flavour.inText, ...inText, ...besides]
  const label = [...inLabel, ...(flavour.notes === 'notes' ? asNote : [])]
  return {
    text: createEscaper(text),
    label: createEscaper([...label, ...text]),
    cell: createEscaper([...inCell, ...text]),
    cellLabel: createEscaper([...inCell, ...label, ...text]),
    alt: flavour.inAlt && createEscaper(flavour.inAlt),
    title: createEscaper(flavour.inTitle),
    start: createStartEscaper([...flavour.atLineStart, ...atLineStart])
  }
}
