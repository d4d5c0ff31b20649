import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arbitraryHtml} from './arbitrary-html.js'
import {compareParsers} from './compare-parsers.js'
import {htmlOf} from './html-of.js'

/** More than the suite can wait for, as in `FUZZ_RUNS=100000 npx vitest run well-nested`. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000)

const fixtures = new URL('fixtures/', import.meta.url)

const root = new URL('../../../', import.meta.url)

describe('the parser of well-nested HTML makes the tree of the standard', () => {
  test.each(
    [
      {name: 'fixtures', folder: fixtures, share: 0.5},
      {name: 'examples', folder: new URL('examples/', root), share: 0.5},
      {name: 'real documents', folder: new URL('../shared/corpus/', root), share: 0.9}
    ].filter(({folder}) => existsSync(folder))
  )('of all $name', ({folder, share}) => {
    const {accepted, total} = compareAll(documentsIn(folder))
    expect(accepted / total).toBeGreaterThan(share)
  })

  test('of anything like HTML', () => {
    let accepted = 0
    fc.assert(
      fc.property(arbitraryHtml(documentsIn(fixtures)), html => {
        const {difference, isWellNested} = compareParsers(html)
        if (isWellNested) accepted++
        expect(difference).toBe(undefined)
      }),
      {numRuns: runs, seed: 1}
    )
    expect(accepted / runs).toBeGreaterThan(0.2)
  })
})

/** Hold both parsers to one tree; count the documents that the fast one reads. */
function compareAll(documents: readonly string[]): {accepted: number; total: number} {
  let accepted = 0

  for (const html of documents) {
    const {difference, isWellNested} = compareParsers(html)
    if (difference !== undefined) expect.unreachable(`${difference} in ${html.slice(0, 1000)}`)
    if (isWellNested) accepted++
  }

  return {accepted, total: documents.length}
}

function documentsIn(folder: URL): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => /\.(?:html|json|md|txt|xml)$/.test(path) && !path.endsWith('expected.json'))
    .sort()
    .flatMap(path => htmlOf(path, readFileSync(new URL(path, folder), 'utf8')))
}
