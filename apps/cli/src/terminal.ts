import {linesFor, sumUp, type Totals} from './describe-outcome.js'
import type {Options} from './options.js'
import type {Outcome} from './outcome.js'

const barWidth = 24
const barIntervalMs = 100

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
  const {stderr} = process
  const start = performance.now()
  const totals: Totals = {documents: 0, files: new Set(), failed: 0, skipped: 0, rules: new Map()}
  const showsBar = stderr.isTTY && verbosity !== 'quiet' && total > 1
  let shownAt = start

  const clear = () => {
    if (showsBar) stderr.write('\r\x1B[K')
  }
  const showBar = () => {
    const now = performance.now()
    if (!showsBar || now - shownAt < barIntervalMs) return
    shownAt = now
    clear()
    stderr.write(bar(totals.documents, total, (now - start) / 1000))
  }

  return {
    tell: outcome => {
      add(totals, outcome)
      const lines = linesFor(outcome, verbosity)
      if (lines.length > 0) {
        clear()
        stderr.write(`${lines.join('\n')}\n`)
      }
      showBar()
    },
    end: () => {
      clear()
      const hasNothingToSay = verbosity === 'quiet' || (total === 1 && totals.rules.size === 0)
      if (!hasNothingToSay) stderr.write(`${sumUp(totals, performance.now() - start)}\n`)
    }
  }
}

function add(totals: Totals, {outputs, messages, status}: Outcome): void {
  totals.documents++
  if (status === 'failed') totals.failed++
  if (status === 'skipped') totals.skipped++
  for (const {path} of outputs) totals.files.add(path)
  for (const {ruleId = 'message'} of messages) {
    totals.rules.set(ruleId, (totals.rules.get(ruleId) ?? 0) + 1)
  }
}

function bar(done: number, total: number, seconds: number): string {
  const filled = Math.min(barWidth, Math.round((done / total) * barWidth))
  const rate = done / seconds
  const left = Math.ceil(Math.max(0, total - done) / rate)
  return `${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)} ${done}/${total}, ${rate.toFixed(0)}/s, ${left} s left`
}
