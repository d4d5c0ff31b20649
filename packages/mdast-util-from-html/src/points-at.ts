import type {Point} from 'unist'

/**
 * Find the lines and columns of offsets.
 *
 * @param text
 *   Text with lines.
 * @param offsets
 *   Offsets in it, in order.
 * @returns
 *   Point of each offset.
 */
export function pointsAt(text: string, offsets: readonly number[]): Point[] {
  const ends = text.matchAll(/\r\n?|\n/g)
  let end = ends.next()
  let line = 1
  let start = 0

  return offsets.map(offset => {
    while (!end.done && end.value.index < offset) {
      line++
      start = end.value.index + end.value[0].length
      end = ends.next()
    }

    return {line, column: offset - start + 1, offset}
  })
}
