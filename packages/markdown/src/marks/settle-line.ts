import type {PhrasingContent} from 'mdast'
import {isSettled} from './is-settled.js'
import {type MarkRuns, spellings} from './mark.js'
import {simplifyMarks} from './simplify-marks.js'
import {spellMarks} from './spell-marks.js'
import {splitEdges} from './split-edges.js'
import {trimBreaks} from './trim-breaks.js'

/** Choices for the marks of a line. */
export interface SettleLineOptions {
  /**
   * What to do where a run would not open or close: move Chinese punctuation
   * out of it where that helps, or always write tags.
   *
   * @defaultValue `'move'`
   */
  readonly emphasis?: 'html' | 'move' | undefined
  /**
   * What marks are written with; those without a run become tags.
   *
   * @defaultValue runs of GFM
   */
  readonly runs?: MarkRuns | undefined
}

/**
 * Settle how a line of text is written, so that every parser sees its marks.
 *
 * @param nodes
 *   Text of a line; not changed. Underlines, superscripts and subscripts in it
 *   are printed with punctuation at both ends.
 * @param options
 *   Choices for its marks.
 * @returns
 *   Nodes to print: marks that are left are written with their runs, the
 *   others are HTML nodes round what they hold. `nodes` itself if nothing has
 *   to change; nothing for a line that shows nothing.
 */
export function settleLine(
  nodes: readonly PhrasingContent[],
  options: Readonly<SettleLineOptions> = {}
): readonly PhrasingContent[] {
  const {emphasis = 'move', runs = gfmRuns} = options
  if (isSettled(nodes, runs)) return nodes
  const {middle} = splitEdges(simplifyMarks(nodes))
  // Tags round nothing show nothing, and one alone would begin a block of HTML.
  if (middle.every(isTag)) return []
  return spellMarks(trimBreaks(middle), {emphasis, runs})
}

const gfmRuns: MarkRuns = {
  delete: spellings.delete.run,
  emphasis: spellings.emphasis.run,
  strong: spellings.strong.run
}

/** What only vaults read is no tag. */
function isTag(node: PhrasingContent): boolean {
  return node.type === 'html' && node.value.startsWith('<')
}
