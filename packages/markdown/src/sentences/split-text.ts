/**
 * Where a text stops: after the end of a sentence, after a mark that ends one if
 * space follows, or inside of one.
 */
export type Ending = 'ended' | 'inside' | 'stopped'

/** A text with line feeds, and where it stops. */
export interface SplitText {
  readonly value: string
  readonly ending: Ending
}

/**
 * Put a line feed between the sentences of a text, in place of space if there
 * is some.
 *
 * Latin marks end a sentence only before space, but not after the initial of a
 * name or a number alone, and not before a small letter.
 *
 * @param value
 *   Text.
 * @param before
 *   Where the text before it stops.
 * @returns
 *   The same text with line feeds.
 */
export function splitText(value: string, before: Ending = 'inside'): SplitText {
  let result = ''
  let copied = 0
  let stop = before === 'inside' ? nextStop(value, 0) : {at: 0, ending: before}
  while (stop) {
    const closed = skip(closing, value, stop.at)
    const next = skip(spaces, value, closed)
    const isSpaced = next > closed
    const isStop = stop.ending === 'ended' || isSpaced
    if (next === value.length) {
      return {value: result + value.slice(copied), ending: isStop ? 'ended' : 'stopped'}
    }
    const letter = value.slice(next, next + 2)
    const isSmall = stop.ending === 'stopped' && /^\p{Ll}/u.test(letter)
    if (isStop && !isSmall && !goesOn.test(letter) && (isSpaced || !quotes.test(letter))) {
      result += `${value.slice(copied, closed)}\n`
      copied = next
    }
    stop = nextStop(value, next)
  }
  return {value: result + value.slice(copied), ending: 'inside'}
}

/** What belongs to the sentence before it: quotes and brackets that close, more marks. */
const closing = /(?:[”’」』）】》〉〕］｝)\]。！？｡….!?]|["'](?=[\s”’」』）】》〉〕］｝)\]]|$))*/y

const spaces = / */y

/** Without space before it, a straight quote does not say which sentence it is of. */
const quotes = /^["']/

/** What goes on with a sentence. */
const goesOn = /^[\n\p{Pe}\p{Pf}，、；：…,;:.!?—–·～~/%]/u

function skip(pattern: RegExp, value: string, from: number): number {
  pattern.lastIndex = from
  return from + (pattern.exec(value)?.[0].length ?? 0)
}

function nextStop(
  value: string,
  from: number
): {readonly at: number; readonly ending: 'ended' | 'stopped'} | undefined {
  const stops = /[。！？｡….!?]+/g
  stops.lastIndex = from
  for (let match = stops.exec(value); match; match = stops.exec(value)) {
    const {0: marks, index} = match
    if (marks === '.' && endsNothing(value.slice(from, index))) continue
    const isChinese = /[。！？｡]|……/.test(marks)
    return {at: index + marks.length, ending: isChinese ? 'ended' : 'stopped'}
  }
  return undefined
}

/** Tell the initial of a name, and a number that begins a sentence: a point belongs to them. */
function endsNothing(before: string): boolean {
  return (
    (before.length < 6 && /^\s*\d{1,3}$/.test(before)) ||
    /(?:^|[^\p{L}\p{N}]|\p{Script=Han})\p{Lu}$/u.test(before.slice(-3))
  )
}
