import {makeHtml} from './work-set.mjs'

/** How the title of every answer begins, and nothing else. */
export const titleMark = '问题第'

/**
 * Make answers, each with a title: three of prose, then one with code, tables
 * and lists. Without pictures: who fetches them would wait for the network.
 *
 * @param {number} count
 *   How many.
 * @param {number} bytes
 *   Bytes of the HTML of each, at least.
 */
export function makeAnswers(count, bytes) {
  return Array.from({length: count}, (_, index) => ({
    title: `${titleMark} ${index + 1} 号`,
    html: makeHtml(index % 4 < 3 ? 'prose' : 'rich', bytes, index).replace(
      /<figure.*?<\/figure>/g,
      ''
    )
  }))
}
