import {linesFor, sumUp, sumUpProofs, type Totals} from './describe-outcome.js'
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
 * it takes long, on a terminal alone; last lines that sum up.
 *
 * @param total
 *   How many inputs there are.
 */
export function startTerminal(total: number, {verbosity}: Options): Terminal {
  const {stderr} = process
  const start = performance.now()
  const totals: Totals = {
    documents: 0,
    files: new Set(),
    failed: 0,
    skipped: 0,
    rules: new Map(),
    characters: 0,
    missing: new Map()
  }
  const showsBar = stderr.isTTY && verbosity !== 'quiet' && total > 1
  let shownAt = start
  let begun = 0
  let lastInput: string | undefined

  const clear = () => {
    if (showsBar) stderr.write('\r\x1B[K')
  }
  const showBar = () => {
    const now = performance.now()
    if (!showsBar || now - shownAt < barIntervalMs) return
    shownAt = now
    clear()
    stderr.write(bar(begun, total, totals.documents, (now - start) / 1000))
  }

  return {
    tell: outcome => {
      add(totals, outcome)
      if (outcome.input !== lastInput) begun++
      lastInput = outcome.input
      const lines = linesFor(outcome, verbosity)
      if (lines.length > 0) {
        clear()
        stderr.write(`${lines.join('\n')}\n`)
      }
      showBar()
    },
    end: () => {
      clear()
      const isFine = totals.rules.size === 0 && totals.missing.size === 0
      if (verbosity === 'quiet' || (totals.documents <= 1 && isFine)) return
      stderr.write(`${sumUp(totals, performance.now() - start)}\n`)
      if (totals.characters > 0) stderr.write(`${sumUpProofs(totals)}\n`)
    }
  }
}

function add(totals: Totals, {document, outputs, messages, proof, status, update}: Outcome): void {
  if (update === undefined) totals.documents++
  if (status === 'failed') totals.failed++
  if (status === 'skipped') totals.skipped++
  totals.characters += proof?.characters ?? 0
  if (proof && proof.missing > 0) totals.missing.set(document, proof.missing)
  for (const {path} of outputs) totals.files.add(path)
  for (const {ruleId = 'message'} of messages) {
    totals.rules.set(ruleId, (totals.rules.get(ruleId) ?? 0) + 1)
  }
}

/** An input may hold any number of documents: how far it is, inputs say. */
function bar(begun: number, total: number, documents: number, seconds: number): string {
  const filled = Math.round((begun / total) * barWidth)
  const left = Math.ceil(((total - begun) * seconds) / begun)
  return `${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)} ${begun}/${total}, ${(documents / seconds).toFixed(0)}/s, ${left} s left`
}
