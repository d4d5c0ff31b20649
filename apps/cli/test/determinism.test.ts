import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {epubEntries} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {documentFolders} from './documents.js'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** Let a process believe that it runs years later. */
const later = `data:text/javascript,${encodeURIComponent(`
  const Real = Date
  const shift = 9 * 365 * 24 * 3600 * 1000
  globalThis.Date = class extends Real {
    constructor(...args) { super(...(args.length === 0 ? [Real.now() + shift] : args)) }
    static now() { return Real.now() + shift }
  }
`)}`

const here = {env: {TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8'}}
const elsewhere = {env: {TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8'}, node: ['--import', later]}

it.each([
  ['one file per document', ['-o', 'out/']],
  ['one book', ['--merge', '--title', '合集', '-o', 'out/']]
])('%s: gives the same bytes in another folder, time zone, locale and year', (_, args) => {
  const [first, second] = [here, elsewhere].map(options => {
    const cwd = makeFolder()
    const {code} = runCli([...documentFolders, '-t', 'md,epub,pdf,json', ...args], {
      cwd,
      ...options
    })
    expect(code).toBe(0)
    const entries = readdirSync(join(cwd, 'out'), {recursive: true, withFileTypes: true})
    const files = entries.filter(entry => entry.isFile())
    const paths = files.map(({name, parentPath}) => join(parentPath, name)).sort()
    return paths.map(path => [relative(cwd, path), readFileSync(path).toString('base64')])
  })
  expect(first?.length).toBeGreaterThan(4)
  expect(second).toEqual(first)
})

describe('SOURCE_DATE_EPOCH', () => {
  const env = {SOURCE_DATE_EPOCH: '1577836800'}

  function modifiedOf(text: string): string | undefined {
    const cwd = makeFolder({'a.html': text})
    expect(runCli(['a.html', '-o', 'a.epub'], {cwd, env}).code).toBe(0)
    const entries = epubEntries(readFileSync(join(cwd, 'a.epub')))
    const opf = new TextDecoder().decode(entries.get('OEBPS/content.opf'))
    return /<meta property="dcterms:modified">([^<]*)/.exec(opf)?.[1]
  }

  it('dates a document that has no date', () => {
    expect(modifiedOf('<p>一</p>')).toBe('2020-01-01T00:00:00Z')
  })

  it('does not replace the date of a document', () => {
    expect(modifiedOf('---\ndate: 2011-02-03\n---\n<p>一</p>')).toBe('2011-02-03T00:00:00Z')
  })
})
