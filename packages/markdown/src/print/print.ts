import type {RootContent} from 'mdast'
import {createEscaper, createStartEscaper} from '../escape/escaper.js'
import {atLineStart, inCell, inLabel, inText} from '../escape/in-text.js'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import {printBlocks} from './print-blocks.js'
import type {Escapers} from './print-state.js'

/**
 * Print plain blocks.
 *
 * @param children
 *   Blocks of the exported tree.
 * @param flavour
 *   What they are printed for.
 * @param layout
 *   How they are laid out.
 * @returns
 *   Markdown that ends in one line feed; empty for no blocks.
 */
export function print(children: readonly RootContent[], flavour: Flavour, layout: Layout): string {
  const state = {
    flavour,
    layout,
    escapers: escapersOf(flavour),
    newline: '\n',
    references: undefined,
    all: printBlocks
  }
  const markdown = printBlocks(children, state)
  return markdown === '' ? '' : `${markdown}\n`
}

function escapersOf(flavour: Flavour): Escapers {
  const text = [...flavour.inText, ...inText]
  return {
    text: createEscaper(text),
    label: createEscaper([...inLabel, ...text]),
    cell: createEscaper([...inCell, ...text]),
    cellLabel: createEscaper([...inCell, ...inLabel, ...text]),
    start: createStartEscaper([...flavour.atLineStart, ...atLineStart])
  }
}
