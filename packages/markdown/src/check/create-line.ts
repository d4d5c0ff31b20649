import type {Line, Look, Stretch} from './line.js'

/** Collects a line of text. */
export interface LineBuilder {
  /** Add text. */
  readonly text: (value: string, look: Look) => void
  /** Add what is no text, said in words. */
  readonly thing: (words: string, look: Look) => void
  /** Add a line break. */
  readonly break: () => void
  /** Give what was collected. */
  readonly end: () => Line
}

/**
 * Create what collects a line of text.
 *
 * Runs of spaces and line ends are one space; space at the ends and beside
 * breaks does not count, and neither do breaks at the ends and beside breaks.
 */
export function createLine(): LineBuilder {
  const parts: string[] = []
  const stretches: Stretch[] = []
  let length = 0
  let spaces: Array<Look & {readonly value: string}> = []
  let isBroken = false

  const put = (value: string, {marks, link, isBare}: Look) => {
    parts.push(value)
    length += value.length
    const last = stretches.at(-1)
    const goesOn = last?.marks === marks && last.link === link && last.isBare === isBare
    if (goesOn) stretches.pop()
    stretches.push({marks, link, isBare, end: length})
  }
  const flush = (look: Look) => {
    if (length > 0) {
      if (isBroken) put('\n', look)
      else for (const space of spaces) put(space.value, space)
    }
    spaces = []
    isBroken = false
  }
  const wait = (value: string, look: Look) => {
    const last = spaces.at(-1)
    if (value !== ' ' || last?.value !== ' ') {
      spaces.push({value, ...look})
      return
    }
    // Of a space that is marked in part, nobody sees the mark.
    spaces.pop()
    const isSame = last.link === look.link
    const link = isSame ? look.link : ''
    spaces.push({value, marks: last.marks & look.marks, link, isBare: isSame && look.isBare})
  }

  return {
    text: (value, look) => {
      for (const [part] of value.matchAll(/[\t\n\v\f\r ]+|\s|\S+/g)) {
        if (part.trim() === '') wait(/^[\t\n\v\f\r ]/.test(part) ? ' ' : part, look)
        else {
          flush(look)
          // NUL parts text from what is none; parsers replace it so.
          put(part.replaceAll('\0', '\uFFFD'), look)
        }
      }
    },
    thing: (words, look) => {
      flush(look)
      put(`\0${words.replaceAll('\0', '\uFFFD')}\0`, look)
    },
    break: () => {
      isBroken = true
    },
    end: () => ({text: parts.join(''), stretches})
  }
}
