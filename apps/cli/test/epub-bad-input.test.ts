import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {epubEntries, makeZip} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {answer, entriesOf, jsonOf, makeBook, words} from './books-to-update.js'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** Make a book of one answer, with what lies beside it. */
function convert(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const cwd = makeFolder({...files, 'in.json': jsonOf(answer(1, words))})
  mkdirSync(join(cwd, 'folder'))
  const result = runCli(['in.json', '-o', 'out.epub', ...args], {cwd})
  return {...result, isWritten: readdirSync(cwd).includes('out.epub')}
}

describe('a style sheet is refused, and nothing is written', () => {
  it.each([
    ['@import "https://site.example/a.css";', 'line 1, column 1'],
    ['p {}\n@IMPORT url(a.css);', 'line 2, column 1'],
    ['p {background: url(//site.example/a.png)}', 'has no addresses'],
    ['p {background: url(data:image/png;base64,AA)}', 'has no addresses'],
    ['p {color: red', 'closes what it opens'],
    ['p {&:hover {color: red}}', 'has no rules in rules'],
    ['<!DOCTYPE html><html>', 'can be read'],
    ['\0PNG', 'can be read']
  ])('%j', (css, reason) => {
    const {code, stderr, isWritten} = convert({'own.css': css}, '--epub-css', 'own.css')
    expect({code, isWritten}).toEqual({code: 2, isWritten: false})
    expect(stderr).toContain('Expected --epub-css')
    expect(stderr).toContain(reason)
  })

  it('that is not there', () => {
    const {code, stderr} = convert({}, '--epub-css', 'none.css')
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot read none.css of --epub-css: there is no such file')
  })
})

describe('a cover is refused, and nothing is written', () => {
  const png = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\xff\xff\xff\0\xff\xff\xff\b\x02\0\0\0\0\0\0\0'
  it.each([
    ['Auto', 'there is no such file; expected a picture file, auto, none or picture'],
    ['folder', 'it is a folder'],
    ['page.jpg', 'it is no picture'],
    ['empty.png', 'it is no picture'],
    ['huge.png', 'that readers show: it has 16777215 x 16777215 pixels'],
    ['drawing.svg', 'that readers show: it is neither JPEG nor PNG nor GIF']
  ])('%s', (name, reason) => {
    const files = {
      'page.jpg': '<html>',
      'empty.png': '',
      'huge.png': Buffer.from(png, 'latin1'),
      'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
    }
    const {code, stderr, isWritten} = convert(files, '--epub-cover', name)
    expect({code, isWritten}).toEqual({code: 2, isWritten: false})
    expect(stderr).toContain('--epub-cover')
    expect(stderr).toContain(reason)
  })
})

it.each([
  ['--epub-lang', '中文'],
  ['--epub-series-index', '-1'],
  ['--epub-picture-width', '0'],
  ['--epub-volume-posts', '-1']
])('%s %s is refused, and nothing is written', (flag, value) => {
  const {code, stderr, isWritten} = convert({}, '--epub-series', '丛书', flag, value)
  expect({code, isWritten}).toEqual({code: 2, isWritten: false})
  expect(stderr).toContain(flag)
})

describe('a damaged book is not updated, and stays', () => {
  const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(2, words)))
  const whole = readFileSync(join(cwd, 'book.epub'))
  const last = whole.length

  it.each<[string, Uint8Array]>([
    ...[0, 3, 60, 1000, last >> 1, last - 30, last - 1].map((length): [string, Uint8Array] => [
      `cut off at ${length}`,
      whole.subarray(0, length)
    ]),
    ['without a piece', Buffer.concat([whole.subarray(0, 900), whole.subarray(950)])],
    ['with a changed letter', changedAt(whole, whole.indexOf('OEBPS/t') + 40)]
  ])('%s', (_, bytes) => {
    writeFileSync(join(cwd, 'damaged.epub'), bytes)
    const {code, stderr} = runCli(['new.json', '--epub-update', 'damaged.epub'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^answerbook: Cannot update damaged\.epub: /)
    expect(stderr).toContain('make a book of the documents anew: answerbook <input...> --merge')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(readFileSync(join(cwd, 'damaged.epub')).equals(bytes)).toBe(true)
    expect(readdirSync(cwd).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})

it('writes no file of an archive by its name, whatever leads out of it', () => {
  const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(2, words)))
  const path = join(cwd, 'book.epub')
  const members = [...epubEntries(Uint8Array.from(readFileSync(path)))].map(([name, content]) => ({
    name,
    content,
    method: name === 'mimetype' ? 0 : 8
  }))
  const evil = [
    '../evil.txt',
    '/tmp/evil-of-answerbook.txt',
    'OEBPS/../../evil.txt',
    'C:\\evil.txt'
  ]
  const others = evil.map(name => ({name, content: 'evil', method: 8}))
  writeFileSync(path, makeZip([...members, ...others]))
  const {code} = runCli(['new.json', '--epub-update', 'book.epub'], {cwd})
  expect([0, 2]).toContain(code)
  expect(readdirSync(join(cwd, '..'))).not.toContain('evil.txt')
  if (code === 0) expect([...entriesOf(cwd).keys()].join()).not.toContain('evil')
})

function changedAt(bytes: Buffer, index: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[index] = (changed[index] ?? 0) ^ 1
  return changed
}
