import type {RootContent} from 'mdast'
import type {Tell} from '../clean/create-tell.js'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import {escapersOf} from './escapers-of.js'
import {printBlocks} from './print-blocks.js'
import {createReferences} from './references.js'

/** What is printed of a post. */
export interface PrintedPost {
  /** Blocks of the exported tree. */
  readonly blocks: readonly RootContent[]
  /** Tell what could not be printed; absent where that is nothing. */
  readonly tell?: Tell | undefined
}

/**
 * Print plain blocks.
 *
 * @param posts
 *   Posts in order: below each stand the addresses of its links, if they do not
 *   stand in the text. Told is `mark-lost`.
 * @param flavour
 *   What they are printed for.
 * @param layout
 *   How they are laid out.
 * @returns
 *   Markdown that ends in one line feed; empty for no blocks.
 */
export function print(posts: readonly PrintedPost[], flavour: Flavour, layout: Layout): string {
  const references = layout.links === 'reference' ? createReferences() : undefined
  const state = {
    flavour,
    layout,
    escapers: escapersOf(flavour, layout),
    marks: {
      emphasis: layout.emphasis,
      runs: {
        strong: '**',
        emphasis: '*',
        delete: flavour.deletion === 'tildes' ? '~~' : undefined
      }
    },
    newline: '\n',
    references,
    tell: undefined,
    all: printBlocks
  }
  let result = ''
  for (const {blocks, tell} of posts) {
    for (const part of [
      printBlocks(blocks, {...state, tell}),
      references?.takeDefinitions() ?? ''
    ]) {
      if (part !== '') result += `${result === '' ? '' : '\n'}${part}\n`
    }
  }
  return result
}
