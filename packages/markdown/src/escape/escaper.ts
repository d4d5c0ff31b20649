import type {Escape} from './escape.js'

/** Tells whether a line has a pair of a character that marks in pairs. */
export type HasPartner = (character: string) => boolean

/** Writes what could be read as markup so that it is read as text. */
export interface Escaper {
  /**
   * Tell whether a text has none of the characters that could be markup.
   *
   * @param value
   *   Text.
   */
  readonly isPlain: (value: string) => boolean
  /**
   * Write a text.
   *
   * @param value
   *   Text.
   * @param hasPartner
   *   Asked about what marks in pairs.
   * @returns
   *   The same text where nothing could be markup.
   */
  readonly escape: (value: string, hasPartner: HasPartner) => string
}

/** Make an escaper from a table; it costs one look at each character where there is nothing. */
export function createEscaper(table: readonly Escape[]): Escaper {
  const suspicious = new RegExp(`[${classOf(table)}]`)
  const pattern = new RegExp(table.map(({pattern}) => `(${pattern})`).join('|'), 'gu')
  const isPlain = (value: string) => !suspicious.test(value)
  return {
    isPlain,
    escape(value, hasPartner) {
      if (isPlain(value)) return value
      return value.replace(pattern, (match: string, ...groups: Array<string | undefined>) => {
        const found = table[groups.indexOf(match)]
        if (found?.inPairs && !hasPartner(match.charAt(0))) return match
        return found?.replace ? found.replace(match) : `\\${match}`
      })
    }
  }
}

/** Make an escaper of what begins a line: it replaces one match, at the start or just after. */
export function createStartEscaper(table: readonly Escape[]): (value: string) => string {
  const first = new RegExp(`^[${classOf(table)}]`)
  const patterns = table.map(({pattern, replace}) => ({
    pattern: new RegExp(pattern, 'u'),
    replace: replace ?? (match => `\\${match}`)
  }))
  return value => {
    if (!first.test(value)) return value
    const found = patterns.find(({pattern}) => pattern.test(value))
    return found ? value.replace(found.pattern, found.replace) : value
  }
}

function classOf(table: readonly Escape[]): string {
  return table.map(({characters}) => characters.replace(/[\\\]^-]/g, '\\$&')).join('')
}
