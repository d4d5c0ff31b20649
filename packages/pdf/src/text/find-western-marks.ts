import {classOf} from './class-of.js'

const shared = /[‘’“”—…·]/

/**
 * Find the quotation marks, dashes, ellipses and interpuncts that are Western.
 *
 * Unicode has one code for the Chinese and the Western mark; which one is meant
 * shows only in what stands around it. Quotation marks are looked at in pairs,
 * so both are of one kind: those with Han inside or beside them are Chinese.
 *
 * @param text
 *   Text of a whole paragraph.
 * @returns
 *   Offsets of the Western marks.
 * @see https://www.w3.org/TR/clreq/#mixed_composition_of_chinese_and_western_text
 */
export function findWesternMarks(text: string): ReadonlySet<number> {
  const western = new Set<number>()
  if (!shared.test(text)) return western
  const open: {mark: string; index: number; hanBefore: number}[] = []
  let hanCount = 0

  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index)
    const before = kindAt(text, index - 1)
    const after = kindAt(text, index + 1)
    if (mark === '’' && isApostrophe(before, after, open.at(-1)?.mark === '‘')) {
      western.add(index)
    } else if (mark === '“' || mark === '‘') {
      open.push({mark, index, hanBefore: hanCount})
    } else if (mark === '”' || mark === '’') {
      const start = open.at(-1)?.mark === (mark === '”' ? '“' : '‘') ? open.pop() : undefined
      const hasHan = start ? start.hanBefore !== hanCount : before === 'chinese'
      const beside = start ? kindAt(text, start.index - 1) : undefined
      const inside = start ? kindAt(text, start.index + 1) : before
      // `He said “hello”。`: Western text goes on in it, whatever follows.
      const goesOn =
        start && text[start.index - 1] === ' ' && kindAt(text, start.index - 2) === 'western'
      if (hasHan || beside === 'chinese' || inside === undefined) continue
      if (after === 'chinese' && !goesOn) continue
      if (start) western.add(start.index)
      western.add(index)
    } else if (shared.test(mark)) {
      const isDoubled = mark !== '·' && (text[index - 1] === mark || text[index + 1] === mark)
      const left = text[index - 1] === ' ' ? kindAt(text, index - 2) : before
      const right = text[index + 1] === ' ' ? kindAt(text, index + 2) : after
      const isWestern = (left ?? right) === 'western' && (right ?? left) === 'western'
      if (isWestern && !isDoubled) western.add(index)
    } else if (kindAt(text, index) === 'chinese') {
      hanCount++
    }
  }
  for (const {index} of open) if (kindAt(text, index + 1) === 'western') western.add(index)
  return western
}

/** Within a word, or at its end or its beginning (`’n’`, `’90s`) if no quotation is to be closed. */
function isApostrophe(before: Kind, after: Kind, isQuoted: boolean): boolean {
  if (before === 'western') return after === 'western' || !isQuoted
  return after === 'western' && !isQuoted
}

type Kind = 'chinese' | 'western' | undefined

/** Which writing a character belongs to; nothing of spaces, and of marks that both use. */
function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code) || code <= 0x20 || code === 0x3000) return undefined
  if (code < 0x7f) return 'western'
  if (code >= 0x4e00 && code <= 0x9fff) return 'chinese'
  const character = text.charAt(index)
  if (shared.test(character)) return undefined
  if (/[\u3001-\u301F\uFF01-\uFF60\uD840-\uD888]/.test(character)) return 'chinese'
  const found = classOf(character)
  if (found === 'han' || found === 'repeat' || found === 'smallKana') return 'chinese'
  return found === 'symbol' ? undefined : 'western'
}
