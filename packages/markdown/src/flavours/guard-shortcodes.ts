import type {Place} from './flavour.js'

const closers = {'<': '>}}', '%': '%}}'} as const

/**
 * Write shortcodes of Hugo so that they are shown, not run.
 *
 * One that is not closed has no spelling in code: a space keeps it from
 * stopping Hugo.
 *
 * @param value
 *   Code, or a text between quotes or brackets.
 * @param place
 *   Which of them.
 * @returns
 *   The same without shortcodes.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function guardShortcodes(value: string, place: Place): string {
  if (!/\{\{[<%]/.test(value)) return value
  const broken = place === 'title' ? '{\\{' : '{ {'
  const openers = /\{\{([<%])/g
  const lastCloser = {'<': value.lastIndexOf('>}}'), '%': value.lastIndexOf('%}}')}
  let result = ''
  let at = 0
  for (let match = openers.exec(value); match; match = openers.exec(value)) {
    const sign = match[1] === '<' ? '<' : '%'
    const start = openers.lastIndex
    result += value.slice(at, match.index)
    if (lastCloser[sign] < start) {
      result += broken + sign
      at = start
      continue
    }
    const end = value.indexOf(closers[sign], start)
    result += `{{${sign}/*${value.slice(start, end)}*/${closers[sign]}`
    at = end + closers[sign].length
    openers.lastIndex = at
  }
  return result + value.slice(at)
}
