import {wide} from './wide.js'

/**
 * Tell whether a line feed between two pieces would not be a space for all
 * readers: browsers that follow CSS Text, and pandoc with
 * `east_asian_line_breaks`, drop it between wide characters.
 *
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 */
export function joinsLines(left: string, right: string): boolean {
  return startsWide.test(right) && endsWide.test(left.slice(-longest))
}

const markup = '(?:[*~_]|<[^<>]*>)*'
const longest = 60
const startsWide = new RegExp(`^${markup}${wide}`, 'u')
const endsWide = new RegExp(`${wide}${markup}$`, 'u')
