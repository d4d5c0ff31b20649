import type {Cluster} from '../text/cluster.js'
import {lazySegmenter} from '../text/lazy-segmenter.js'
import type {Slots} from './slots.js'

const wordsIn = lazySegmenter('zh', 'word')

/** A break within a Chinese word, against one between two. */
const withinWord = 40

/** A break between words, against one where the sentence pauses anyway. */
const withinPhrase = 10

/**
 * Let lines break between the words of Chinese, and rather still after a mark.
 *
 * Readers do not mind words broken in a text, but in a title they do.
 *
 * @param clusters
 *   Clusters of a title.
 * @param slots
 *   The same as numbers; not changed.
 * @returns
 *   Slots whose penalties are higher within words.
 */
export function keepWords(clusters: readonly Cluster[], slots: Slots): Slots {
  const title = clusters.map(({space, text}) => text + (space?.text ?? '')).join('')
  const starts = new Set(Array.from(wordsIn(title), ({index}) => index))
  const penalty = slots.penalty.slice()
  let offset = 0
  for (const [index, {last, space, text}] of clusters.entries()) {
    offset += text.length + (space?.text.length ?? 0)
    const pauses = last === 'close' || last === 'pause' || last === 'stop'
    const added = !starts.has(offset) ? withinWord : pauses ? 0 : withinPhrase
    penalty[index] = (penalty[index] ?? 0) + added
  }
  return {...slots, penalty}
}
