import type {VFileMessage} from 'vfile-message'
import type {Options} from './options.js'
import type {Outcome} from './outcome.js'
import {dim, printable, red} from './style.js'

/** What a run came to, so far. */
export interface Totals {
  documents: number
  /** Paths of the files written: a merged book is one file of many documents. */
  readonly files: Set<string>
  failed: number
  skipped: number
  /** How often each rule was told. */
  readonly rules: Map<string, number>
  /** Characters that readers of the documents see. */
  characters: number
  /** Characters that are in no book, by document. */
  readonly missing: Map<string, number>
}

/**
 * Say what became of a document, in lines for a person.
 *
 * @returns
 *   Errors in full; warnings counted by rule, or in full if `verbose`; why a
 *   document fails by `--strict` alone, always; what an update has changed; nothing
 *   else if all is well.
 */
export function linesFor(outcome: Outcome, verbosity: Options['verbosity']): string[] {
  const {document, messages, proof} = outcome
  const missing = proof?.missing ?? 0
  const inFull = verbosity === 'verbose' ? messages : messages.filter(isGrave)
  const failsByStrict = outcome.status === 'failed' && !messages.some(({fatal}) => fatal)
  const isCounted = verbosity === 'normal' || failsByStrict
  const counted = isCounted ? messages.filter(message => !isGrave(message)) : []
  const lines = inFull.map(message => toLine(document, message))
  if (outcome.update && verbosity !== 'quiet') {
    lines.push(`${printable(document)}: ${outcome.update}`)
  }
  if (verbosity === 'verbose') lines.push(...missingLines(outcome))
  if (!isCounted || (counted.length === 0 && missing === 0)) return lines
  const reason = failsByStrict ? ' by --strict: ' : ', '
  const failed = outcome.status === 'failed' ? `${red('failed')}${reason}` : ''
  const rules = new Map<string, number>()
  for (const {ruleId = 'message'} of counted) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
  const parts = [
    ...(counted.length > 0 ? [`${plural(counted.length, 'warning')} (${list(rules)})`] : []),
    ...(missing > 0 ? [red(`${plural(missing, 'character')} missing`)] : [])
  ]
  return [...lines, `${printable(document)}: ${failed}${parts.join(', ')}`]
}

/** How many documents with missing text are named. */
const maxNamed = 3

/** Say how much of the text of all documents is in the books, in one line. */
export function sumUpProofs({characters, missing}: Totals): string {
  const lost = [...missing.values()].reduce((total, count) => total + count, 0)
  const share = lost === 0 ? 100 : Math.floor((1 - lost / characters) * 1000) / 10
  const found = `${plural(characters, 'character')}, ${share} % found`
  if (lost === 0) return found
  const names = [...missing.keys()].slice(0, maxNamed).map(printable)
  const more = missing.size > maxNamed ? ` and ${missing.size - maxNamed} more` : ''
  const places = `${plural(missing.size, 'document')}: ${names.join(', ')}${more}`
  return `${found}, ${red(`${plural(lost, 'character')} missing`)} in ${places}`
}

/** Sum up a run in one line. */
export function sumUp({documents, files, failed, skipped, rules}: Totals, ms: number): string {
  const messages = [...rules.values()].reduce((total, count) => total + count, 0)
  const parts = [
    plural(documents, 'document'),
    plural(files.size, 'file'),
    ...(messages > 0 ? [`${plural(messages, 'message')} (${list(rules)})`] : []),
    ...(failed > 0 ? [red(`${failed} failed`)] : []),
    ...(skipped > 0 ? [red(`${skipped} skipped`)] : [])
  ]
  return `${parts.join(', ')} in ${(ms / 1000).toFixed(1)} s`
}

/** What makes the program end in another code than 0. */
function isGrave({fatal, ruleId}: VFileMessage): boolean {
  return fatal === true || ruleId === 'output-kept'
}

function toLine(document: string, message: VFileMessage): string {
  const place = message.line ? `:${message.line}:${message.column ?? 1}` : ''
  const kind = isGrave(message) ? red('error') : 'warning'
  const rule = message.ruleId ? dim(` ${message.ruleId}`) : ''
  return `${printable(document)}${place}: ${kind}: ${printable(message.reason)}${rule}`
}

function missingLines({document, proof}: Outcome): string[] {
  return (proof?.unexplained ?? []).map(({text, line}) => {
    const place = line === undefined ? '' : `:${line}`
    return `${printable(document)}${place}: ${red('missing')}: ${printable(text)}`
  })
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
