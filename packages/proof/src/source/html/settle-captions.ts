import {normalize, squash} from '../../squash.js'
import {type Collector, textOf} from '../create-collector.js'
import type {Frame} from './frame.js'

/** A figure with more blocks than this is no picture with a caption. */
const maxBlocks = 50

/**
 * Take down the captions that stand in attributes of a figure, unless the
 * figure has the same words as text.
 */
export function settleCaptions(
  {captions = [], from, isInArticle}: Frame,
  collector: Collector,
  line: number | undefined
): void {
  if (captions.length === 0) return
  const shown = new Set<string>()
  collector.review(Math.max(from, collector.blockCount() - maxBlocks), block => {
    shown.add(squash(normalize(textOf(block))))
    return undefined
  })
  for (const text of captions) {
    const key = squash(normalize(text))
    if (shown.has(key)) collector.explain(text, 'twin')
    else collector.add({text, line})
    collector.endBlock({isInArticle})
    shown.add(key)
  }
}
