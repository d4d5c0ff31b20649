import type {Proof} from '@answerbook/proof'
import {describe, expect, it} from 'vitest'
import {linesFor, sumUpProofs, type Totals} from '../src/describe-outcome.js'
import {type Outcome, statusOf} from '../src/outcome.js'

const proof: Proof = {
  characters: 1234,
  found: 1230,
  missing: 4,
  share: 1230 / 1234,
  unexplained: [{text: '丢了的话', characters: 4, line: 7}],
  explained: {},
  unknown: [],
  guesses: [],
  truncated: []
}

const outcome: Outcome = {
  input: 'a.md',
  document: 'a.md',
  status: 'warn',
  outputs: [],
  messages: [],
  proof,
  ms: 1
}

describe('text that no book holds', () => {
  it('is a warning, and a failure if strict', () => {
    expect(statusOf([], proof, {strict: false})).toBe('warn')
    expect(statusOf([], proof, {strict: true})).toBe('failed')
    expect(statusOf([], {...proof, missing: 0}, {strict: true})).toBe('ok')
    expect(statusOf([], undefined, {strict: true})).toBe('ok')
  })

  it('is told of its document', () => {
    expect(linesFor(outcome, 'normal')).toEqual(['a.md: 4 characters missing'])
    expect(linesFor(outcome, 'verbose')).toEqual(['a.md:7: missing: 丢了的话'])
    expect(linesFor(outcome, 'quiet')).toEqual([])
  })

  it.each(['normal', 'quiet', 'verbose'] as const)('is why a document fails: %s', verbosity => {
    const lines = linesFor({...outcome, status: 'failed'}, verbosity)
    expect(lines.at(-1)).toBe('a.md: failed by --strict: 4 characters missing')
  })

  it('is summed up with the names of documents', () => {
    expect(sumUpProofs(totals(12_345, []))).toBe('12,345 characters, 100 % found')
    expect(sumUpProofs(totals(12_345, ['a.md']))).toBe(
      '12,345 characters, 99.9 % found, 1 character missing in 1 document: a.md'
    )
    expect(sumUpProofs(totals(40, ['a', 'b', 'c', 'd', 'e']))).toBe(
      '40 characters, 87.5 % found, 5 characters missing in 5 documents: a, b, c and 2 more'
    )
  })
})

function totals(characters: number, names: readonly string[]): Totals {
  return {
    documents: 9,
    files: new Set(),
    failed: 0,
    skipped: 0,
    rules: new Map(),
    characters,
    missing: new Map(names.map(name => [name, 1]))
  }
}
