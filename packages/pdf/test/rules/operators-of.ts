/** An operand: number, name with its slash, or bytes of a string. */
export type Operand = Buffer | number | string | Operand[]

export interface Operator {
  readonly name: string
  readonly operands: readonly Operand[]
}

const closing: Readonly<Record<string, string>> = {'[': ']', '<<': '>>'}
const space = /[\0\t\n\f\r ]/
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** Read the operators of a content stream; dictionaries are lists of keys and values. */
export function operatorsOf(data: Buffer): Operator[] {
  const text = data.toString('latin1')
  const result: Operator[] = []
  let at = 0
  let operands: Operand[] = []
  while (at < text.length) {
    const operand = read()
    if (operand === undefined) continue
    if (typeof operand === 'string' && !operand.startsWith('/') && !operand.startsWith('<<')) {
      result.push({name: operand, operands})
      operands = []
    } else operands.push(operand)
  }
  return result

  function read(): Operand | undefined {
    const start = text.charAt(at)
    if (space.test(start)) {
      at++
      return undefined
    }
    if (start === '(') return readString()
    const open = text.startsWith('<<', at) ? '<<' : start
    const close = closing[open]
    if (close !== undefined) return readList(open, close)
    if (start === '<') return readHex()
    const from = at++
    while (at < text.length && regular.test(text.charAt(at))) at++
    const word = text.slice(from, at)
    return /^[+-]?[\d.]+$/.test(word) ? Number(word) : word
  }

  function readList(open: string, close: string): Operand[] {
    at += open.length
    const list: Operand[] = []
    while (at < text.length && !text.startsWith(close, at)) {
      const operand = read()
      if (operand !== undefined) list.push(operand)
    }
    at += close.length
    return list
  }

  function readHex(): Buffer {
    const end = text.indexOf('>', at)
    const hex = text.slice(at + 1, end)
    at = end + 1
    return Buffer.from(hex, 'hex')
  }

  function readString(): Buffer {
    const bytes: number[] = []
    let depth = 0
    do {
      const char = text.charAt(at++)
      if (char === '\\') {
        const escaped = text.charAt(at++)
        bytes.push((escapes[escaped] ?? escaped).charCodeAt(0))
        continue
      }
      if (char === ')') depth--
      if (depth > 0) bytes.push(char.charCodeAt(0))
      if (char === '(') depth++
    } while (depth > 0 && at < text.length)
    return Buffer.from(bytes)
  }
}

/** This package writes no octal codes. */
const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}
