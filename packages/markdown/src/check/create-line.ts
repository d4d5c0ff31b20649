import {type HeldLook, type Line, type Look, plainLook, type Stretch} from './line.js'
import {looseMarks, marks} from './marks.js'

/** Collects a line of text. */
export interface LineBuilder {
  /** Add text. */
  readonly text: (value: string, look: HeldLook) => void
  /** Add what is no text, said in words. */
  readonly thing: (words: string, look: HeldLook) => void
  /** Add a line break. */
  readonly break: () => void
  /** Give what was collected, and at its end what is said in words. */
  readonly end: (words: readonly string[]) => Line
}

/**
 * Create what collects a line of text.
 *
 * Runs of spaces and line ends are one space; space at the ends and beside
 * breaks does not count, and neither do breaks at the ends and beside breaks.
 * Space at the ends of a loose mark is taken for space outside of it.
 */
export function createLine(): LineBuilder {
  const parts: string[] = []
  const stretches: Stretch[] = []
  let length = 0
  let before: HeldLook = plainLook
  let spaces: Array<HeldLook & {readonly value: string}> = []
  let isBroken = false

  const put = (value: string, {marks: sum, unseen, link, isBare}: Look) => {
    parts.push(value)
    length += value.length
    const last = stretches.at(-1)
    const isSameMark = last?.marks === sum && last.unseen === unseen
    const goesOn = isSameMark && last.link === link && last.isBare === isBare
    if (goesOn) stretches.pop()
    stretches.push({marks: sum, unseen, link, isBare, end: length})
  }
  const flush = (look: HeldLook) => {
    if (length > 0) {
      if (isBroken) put('\n', look)
      else for (const space of spaces) put(space.value, between(before, space, look))
    }
    before = look
    spaces = []
    isBroken = false
  }
  const wait = (value: string, look: HeldLook) => {
    const last = spaces.at(-1)
    if (value !== ' ' || last?.value !== ' ') {
      spaces.push({value, ...look})
      return
    }
    // Of a space that is marked in part, nobody sees the mark.
    spaces.pop()
    const isSame = last.link === look.link
    const link = isSame ? look.link : ''
    const isBare = isSame && look.isBare
    spaces.push({...look, value, marks: last.marks & look.marks, link, isBare})
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
    end: words => {
      for (const word of words) put(`\0${word}\0`, plainLook)
      return {text: parts.join(''), stretches}
    }
  }
}

/** A loose mark shows in space where the same one holds what is on both sides of it. */
function between(left: HeldLook, space: HeldLook, right: HeldLook): Look {
  let sum = space.marks
  for (const name of looseMarks) {
    const holder = space.holders[name]
    const isInside = left.holders[name] === holder && right.holders[name] === holder
    if (holder && !isInside) sum &= ~marks[name]
  }
  return {...space, marks: sum}
}
