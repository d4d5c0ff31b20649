import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {judgePdf, type PdfFault, pdfcpuFaults} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'

/** Documents of one book: poppler reads the tags of one of thousands of pages for an hour. */
const most = 100

/** Of each folder so much is judged, from all over it; with `JUDGE=all` all is. */
const sampleBytes = 100_000

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const corpus = join(root, '../shared/corpus')
const folders = [join(root, 'examples'), ...foldersIn(corpus)]

/** A fault that is none, and why. */
interface Exception {
  readonly rule: string
  readonly found: RegExp
  readonly why: string
}

/** Reviewed one by one, on their pages. */
const exceptions: readonly Exception[] = []

const folder = makeFolder()

describe.each(folders.flatMap(booksIn).map((book, index) => ({...book, name: `book-${index}`})))(
  '$path',
  ({path, inputs, name}) => {
    it('makes a book without a fault', async () => {
      const output = ['--title', name, '-t', 'pdf,json', '-o', `${folder}/`]
      runCli([...inputs, '--merge', ...output])
      const pdf = join(folder, `${name}.pdf`)
      const book: object = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

      const {faults, ...counts} = await judgePdf(pdf, book)
      process.stdout.write(`${path}: ${JSON.stringify(counts)}\n`)
      expect(counts.justified).toBeGreaterThan(0)
      expect([...faults, ...pdfcpuFaults(pdf)].filter(isNoException)).toEqual([])
    })
  }
)

function isNoException({rule, found}: PdfFault): boolean {
  return !exceptions.some(known => known.rule === rule && known.found.test(found))
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => join(path, entry.name))
    .sort()
}

interface Bound {
  readonly path: string
  readonly inputs: readonly string[]
}

function booksIn(path: string): Bound[] {
  const paths = readdirSync(path, {withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(path, entry.name))
    .sort()
  if (process.env.JUDGE !== 'all') return [{path, inputs: sampleOf(path, paths)}]
  return Array.from({length: Math.ceil(paths.length / most)}, (_, index) => ({
    path,
    inputs: paths.slice(index * most, (index + 1) * most)
  }))
}

/** Take every so many files, so that they have about as many bytes as a sample may have. */
function sampleOf(path: string, paths: readonly string[]): string[] {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  const step = Math.ceil(bytes / sampleBytes)
  return step === 1 ? [path] : paths.filter((_, index) => index % step === 0)
}
