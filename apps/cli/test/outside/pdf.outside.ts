import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sourceText} from '@answerbook/testkit'
import {beforeAll, describe, expect, it} from 'vitest'
import {documentFolders, documents} from '../documents.js'
import {makeFolder} from '../make-folder.js'
import {lostFrom} from '../nothing-lost.js'
import {runCli} from '../run-cli.js'

const folder = makeFolder()
const merged = join(folder, '合集.pdf')

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {encoding: 'utf8', maxBuffer: 1024 ** 3})
}

beforeAll(() => {
  const args = ['--merge', '--title', '合集', '-t', 'pdf', '-o', `${folder}/`]
  expect(runCli([...documentFolders, ...args]).code).toBe(0)
})

describe.each(documents)('$name', ({name, path}) => {
  it('is a PDF that qpdf accepts, with all fonts embedded, and shows all of the text', () => {
    const output = join(folder, 'one.pdf')
    expect(runCli([path, '-o', output]).code).toBe(0)
    expectSound(output)
    const source = sourceText(readFileSync(path, 'utf8'))
    expect(lostFrom(name, source, textOf(output))).toEqual([])
  })
})

describe('one book of all documents', () => {
  it('is a PDF that qpdf accepts, with all fonts embedded', () => expectSound(merged))

  it('shows all of the text', () => {
    const text = textOf(merged)
    for (const {name, path} of documents) {
      const lost = lostFrom(name, sourceText(readFileSync(path, 'utf8')), text)
      expect(lost.map(({missing}) => missing)).toEqual([])
    }
  })

  it('has an outline that leads to each thread', () => {
    const {objects} = outlineOf(merged)
    expect(objects).toBeGreaterThanOrEqual(documents.length)
  })
})

function expectSound(path: string): void {
  expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found')
  const [, , ...fonts] = run('pdffonts', [path]).trimEnd().split('\n')
  expect(fonts.length).toBeGreaterThan(0)
  const embeddedSubset = /\s+yes\s+yes\s+yes\s+\d+\s+\d+$/
  expect(fonts.filter(line => !embeddedSubset.test(line))).toEqual([])
}

/** Text as poppler takes it out, in the order in which it was painted. */
function textOf(path: string): string {
  return run('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-'])
}

function outlineOf(path: string): {objects: number} {
  const {qpdf} = JSON.parse(run('qpdf', ['--json', '--json-key=qpdf', path]))
  const objects: Array<{value?: Record<string, unknown>}> = Object.values(qpdf[1])
  return {objects: objects.filter(({value}) => value?.['/Title'] && value['/Parent']).length}
}
