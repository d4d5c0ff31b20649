import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {judgePdf, type PdfFault, pdfcpuFaults} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'

/** Of a folder of hundreds, every so many documents are judged; with `JUDGE=all` all are. */
const isWhole = process.env.JUDGE === 'all'
const step = isWhole ? 1 : 20
const mostWhole = 100
const timeout = (isWhole ? 60 : 5) * 60_000

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

describe.each(folders.map((path, index) => ({path, name: `book-${index}`})))(
  '$path',
  ({path, name}) => {
    it('makes a book without a fault', {timeout}, async () => {
      const output = ['--title', name, '-t', 'pdf,json', '-o', `${folder}/`]
      runCli([...inputsIn(path), '--merge', ...output])
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

function inputsIn(path: string): string[] {
  const names = readdirSync(path).sort()
  if (names.length <= mostWhole || step === 1) return [path]
  return names.filter((_, index) => index % step === 0).map(name => join(path, name))
}
