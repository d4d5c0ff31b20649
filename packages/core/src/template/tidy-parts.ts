/** A piece of a filled template: a literal, a value, or a value that is not known. */
export interface FilledPart {
  readonly type: 'gap' | 'literal' | 'value'
  readonly text: string
}

interface Unit {
  readonly text: string
  readonly isLiteral: boolean
}

/** Marks that part what stands on their two sides. */
const separators = new Set('-–—_·•.,，、;；:：|｜~～+&@#'.split(''))

const brackets = new Map(
  ['()', '[]', '{}', '<>', '（）', '【】', '「」', '『』', '《》', '〈〉', '〔〕', '“”', '‘’'].map(
    pair => [pair.charAt(0), pair.charAt(1)]
  )
)
const closers = new Set(brackets.values())

/**
 * Join the pieces of a filled template. Where a value is not known, what parted
 * it from its neighbours goes too: brackets around nothing, and the marks and
 * spaces of one side.
 *
 * @param parts
 *   Pieces in order.
 * @returns
 *   Text; what is in values is never changed. Each character is looked at once.
 */
export function tidyParts(parts: readonly FilledPart[]): string {
  const written: Unit[] = []
  let gap: {before: Unit[]; after: Unit[]} | undefined

  for (const part of parts) {
    if (part.type === 'gap') {
      // Of the marks between two gaps, those of one side are enough.
      const before = gap?.before.length ? gap.before : (gap?.after ?? takeMarks(written))
      gap = {before, after: []}
    } else if (part.type === 'value') {
      close({text: part.text, isLiteral: false})
    } else {
      for (const text of part.text) {
        const unit = {text, isLiteral: true}
        if (gap && isMark(text)) gap.after.push(unit)
        else close(unit)
      }
    }
  }
  return written.map(({text}) => text).join('')

  /** Write what follows, and before it what is left of a gap. */
  function close(next: Unit): void {
    if (!gap) {
      written.push(next)
      return
    }
    const last = written.at(-1)
    if (last?.isLiteral && next.isLiteral && brackets.get(last.text) === next.text) {
      written.pop()
      gap = {before: takeMarks(written), after: []}
      return
    }
    if (!opens(last) && !(next.isLiteral && (closers.has(next.text) || next.text === '/'))) {
      written.push(...(gap.before.length > 0 ? gap.before : gap.after))
    }
    gap = undefined
    written.push(next)
  }
}

/** Take the marks and spaces off the end. */
function takeMarks(written: Unit[]): Unit[] {
  let start = written.length
  while (start > 0 && written[start - 1]?.isLiteral && isMark(written[start - 1]?.text ?? '')) {
    start--
  }
  return written.splice(start)
}

function isMark(text: string): boolean {
  return separators.has(text) || /^\s$/.test(text)
}

/** What follows stands first. */
function opens(last: Unit | undefined): boolean {
  return last === undefined || (last.isLiteral && (brackets.has(last.text) || last.text === '/'))
}
