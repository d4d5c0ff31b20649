import {markRules} from './mark-rules.js'
import type {PdfFault} from './pdf-fault.js'
import type {SetBlock, SetLine} from './set-block.js'
import {breakKey} from './typed-breaks.js'

/**
 * Find lines that begin or end with what must not stand there, and lines that
 * part what is one: a dash, an ellipsis, a number.
 *
 * @param blocks
 *   Blocks of a text.
 * @param breaks
 *   Where the author ends lines.
 */
export function lineEndFaults(
  blocks: readonly SetBlock[],
  breaks: ReadonlySet<string>
): PdfFault[] {
  return blocks.flatMap(({element, lines}) => {
    // The cells of code are parted wherever they are full.
    if (element.type === 'Code') return []
    const {notFirst, notLast} = markRules(element.lang)
    return lines.slice(1).flatMap((line, index) => {
      const before = lines[index]
      if (!before || breaks.has(breakKey(before.text, line.text))) return []
      const last = lastOf(before)
      const first = firstOf(line)
      const wrong = [
        notFirst.has(first) && !isOneWord(before, line) && !isOfWord(before, line)
          ? `${first} begins a line`
          : '',
        notLast.has(last) && !isOneWord(before, line) && !isOfWord(before, line)
          ? `${last} ends a line`
          : '',
        /[—…⋯]/.test(last) && last === first ? `${last}${first} is parted` : '',
        isNumberParted(before, line) ? 'a number is parted' : '',
        /[\s\p{Script=Han}]\.$/u.test(before.text) && /^[A-Za-z]/.test(line.text)
          ? '. is parted'
          : ''
      ]
      return wrong
        .filter(found => found !== '')
        .map(found => ({
          rule: 'line-ends',
          page: line.page,
          found: `${found}: ${before.text.slice(-20)}|${line.text.slice(0, 20)}`
        }))
    })
  })
}

function firstOf({text}: SetLine): string {
  return [...text.trimStart()][0] ?? ''
}

function lastOf({text}: SetLine): string {
  return [...text.trimEnd()].at(-1) ?? ''
}

/** Western words too long for a line, most of them links, are parted where they may be. */
function isOneWord({text: before}: SetLine, {text: after}: SetLine): boolean {
  const start = /[!-~\u00A0-\u02FF\u2070-\u209F]+$/.exec(before)?.[0] ?? ''
  const end = /^[!-~\u00A0-\u02FF\u2070-\u209F]+/.exec(after)?.[0] ?? ''
  return start !== '' && end !== '' && start.length + end.length > 12
}

/** A name, a path or a sound has marks of its own: `.NET`, `/usr`, `/a/`. */
function isOfWord({text: before}: SetLine, {text: after}: SetLine): boolean {
  return (/\s$/.test(before) && /^[./][!-~]/.test(after)) || /\/[!-~]*\/\s*$/.test(before)
}

function isNumberParted(before: SetLine, after: SetLine): boolean {
  return /\d$/.test(before.text) && /^\d/.test(after.text) && !isOneWord(before, after)
}
