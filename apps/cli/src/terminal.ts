import pc from 'picocolors'
import type {VFileMessage} from 'vfile-message'
import type {Options} from './options.js'
import type {Outcome} from './outcome.js'

const barWidth = 24

/** Tells a person, on standard error, what is going on. */
export interface Terminal {
  readonly tell: (outcome: Outcome) => void
  readonly end: () => void
}

/**
 * Start telling about a run.
 *
 * A line per document only when something is to be said about it; a bar while
 * it takes long, on a terminal alone; a last line that sums up.
 *
 * @param total
 *   How many inputs there are.
 */
export function startTerminal(total: number, {verbosity}: Options): Terminal {
  const outcomes: Outcome[] = []
  const start = performance.now()
  const counts = new Map<string, number>()
  let files = 0
  let shown = 0

  const showProgress = () => {
    const now = performance.now()
    if (!process.stderr.isTTY || verbosity === 'quiet' || total < 2 || now - shown < 100) return
    shown = now
    process.stderr.write(`\r\x1B[K${bar(outcomes.length, total, (now - start) / 1000)}`)
  }
  const clear = () => {
    if (shown > 0) process.stderr.write('\r\x1B[K')
  }

  return {
    tell: outcome => {
      outcomes.push({...outcome, messages: [], outputs: []})
      files += new Set(outcome.outputs.map(({path}) => path)).size
      for (const {ruleId = 'message'} of outcome.messages) {
        counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
      }
      const lines = linesFor(outcome, verbosity)
      if (lines.length > 0) {
        clear()
        process.stderr.write(`${lines.join('\n')}\n`)
      }
      showProgress()
    },
    end: () => {
      clear()
      const isQuiet = verbosity === 'quiet' || (total === 1 && counts.size === 0)
      if (!isQuiet)
        process.stderr.write(`${sum(outcomes, files, counts, performance.now() - start)}\n`)
    }
  }
}

function linesFor(outcome: Outcome, verbosity: Options['verbosity']): string[] {
  const {document, messages, status} = outcome
  const grave = messages.filter(({fatal, ruleId}) => fatal || ruleId === 'output-kept')
  if (verbosity === 'quiet') return grave.map(message => line(document, message))
  if (verbosity === 'verbose') return messages.map(message => line(document, message))
  const others = messages.filter(message => !grave.includes(message))
  const summary = others.length > 0 ? [`${document}: ${countRules(others, status)}`] : []
  return [...grave.map(message => line(document, message)), ...summary]
}

function line(document: string, message: VFileMessage): string {
  const place = message.line ? `:${message.line}:${message.column ?? 1}` : ''
  const kind = message.fatal ? pc.red('error') : 'warning'
  const rule = message.ruleId ? pc.dim(` ${message.ruleId}`) : ''
  return `${document}${place}: ${kind}: ${message.reason}${rule}`
}

function countRules(messages: readonly VFileMessage[], status: Outcome['status']): string {
  const counts = new Map<string, number>()
  for (const {ruleId = 'message'} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const failed = status === 'failed' ? `${pc.red('failed')}, ` : ''
  return `${failed}${counted(messages.length, 'warning')} (${describe(counts)})`
}

function sum(
  outcomes: readonly Outcome[],
  files: number,
  counts: ReadonlyMap<string, number>,
  ms: number
): string {
  const parts = [counted(outcomes.length, 'document'), counted(files, 'file')]
  const warnings = [...counts.values()].reduce((total, count) => total + count, 0)
  if (warnings > 0) parts.push(`${counted(warnings, 'message')} (${describe(counts)})`)
  for (const status of ['failed', 'skipped'] as const) {
    const count = outcomes.filter(outcome => outcome.status === status).length
    if (count > 0) parts.push(pc.red(`${count} ${status}`))
  }
  return `${parts.join(', ')} in ${(ms / 1000).toFixed(1)} s`
}

function bar(done: number, total: number, seconds: number): string {
  const filled = Math.min(barWidth, Math.round((done / total) * barWidth))
  const rate = done / seconds
  const left = rate > 0 ? `, ${Math.ceil(Math.max(0, total - done) / rate)} s left` : ''
  return `${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)} ${done}/${total}, ${rate.toFixed(0)}/s${left}`
}

function describe(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
