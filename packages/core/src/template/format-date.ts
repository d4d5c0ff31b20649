/** What stands for the parts of a date in a format. */
export const dateTokens: readonly string[] = ['YYYY', 'MM', 'DD', 'HH', 'mm', 'ss']

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/

/**
 * Tell whether a format of a date is one: some token, and no other letter of
 * ours but the `T` of ISO 8601, which guards against `yyyy` and `D`.
 */
export function isDateFormat(format: string): boolean {
  const rest = format.replace(/YYYY|MM|DD|HH|mm|ss/g, ' ')
  return rest !== format && !/[A-SU-Za-z]/.test(rest)
}

/**
 * Write a date by a format, as its own offset says it: the place of the machine
 * does not matter.
 *
 * A part that the date does not have goes together with the marks before it and
 * the word behind it: of `YYYY年MM月DD日 HH时` a day leaves `2021年11月14日`.
 *
 * @param date
 *   ISO 8601 date or time.
 * @param format
 *   Tokens, and marks between them.
 * @returns
 *   Date; empty if nothing of it is known.
 */
export function formatDate(date: string, format: string): string {
  const known = isoDate.exec(date)?.slice(1) ?? []
  const start = format.slice(0, format.search(token))
  let written = ''
  let before = start
  let after = ''
  for (const [, name = '', tail = ''] of format.matchAll(tokenAndTail)) {
    const value = known[dateTokens.indexOf(name)]
    const word = /^\p{Script=Han}*/u.exec(tail)?.[0] ?? ''
    after = tail.slice(word.length)
    if (value !== undefined) {
      written += before + value + word
      before = after
    } else if (written === '') {
      before = ''
    }
  }
  if (written === '') return ''
  const isWhole = before === after
  return written + (isWhole || opener.test(start) ? after : '')
}

const token = /YYYY|MM|DD|HH|mm|ss/
const tokenAndTail = /(YYYY|MM|DD|HH|mm|ss)((?:(?!YYYY|MM|DD|HH|mm|ss).)*)/gs

/** What is opened before the first part is closed after the last. */
const opener = /[([（【「『《〈〔]$/
