import type {SetBlock} from './set-block.js'

/**
 * Find the size of most lines of paragraphs; labels, bylines and cards are set in others.
 *
 * @param blocks
 *   Blocks of a text.
 */
export function bodySize(blocks: readonly SetBlock[]): number {
  const counts = new Map<number, number>()
  for (const {element, lines} of blocks) {
    if (element.type !== 'P') continue
    for (const {sizePt} of lines) counts.set(sizePt, (counts.get(sizePt) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left)
  return most?.[0] ?? 0
}
