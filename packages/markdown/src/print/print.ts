import type {RootContent} from 'mdast'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import {escapersOf} from './escapers-of.js'
import {printBlocks} from './print-blocks.js'
import {createReferences} from './references.js'

/**
 * Print plain blocks.
 *
 * @param posts
 *   Blocks of the exported tree, post by post: below each stand the addresses
 *   of its links, if they do not stand in the text.
 * @param flavour
 *   What they are printed for.
 * @param layout
 *   How they are laid out.
 * @returns
 *   Markdown that ends in one line feed; empty for no blocks.
 */
export function print(
  posts: ReadonlyArray<readonly RootContent[]>,
  flavour: Flavour,
  layout: Layout
): string {
  const references = layout.links === 'reference' ? createReferences() : undefined
  const state = {
    flavour,
    layout,
    escapers: escapersOf(flavour, layout),
    newline: '\n',
    references,
    all: printBlocks
  }
  let result = ''
  for (const blocks of posts) {
    for (const part of [printBlocks(blocks, state), references?.takeDefinitions() ?? '']) {
      if (part !== '') result += `${result === '' ? '' : '\n'}${part}\n`
    }
  }
  return result
}
