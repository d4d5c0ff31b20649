import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {epubEntries, makeZip} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const page = (title: string, picture: string) =>
  `<title>${title}</title><p>字</p><p><img src="${picture}" alt="图"></p>`
const book = (title: string) => {
  const children = [{type: 'paragraph', children: [{type: 'text', value: '字'}]}]
  const post = {type: 'post', id: title, role: 'answer', children}
  const thread = {type: 'thread', id: title, title, children: [post]}
  return JSON.stringify({type: 'book', version: 1, children: [thread]})
}

function outputs(cwd: string): string[] {
  return readdirSync(join(cwd, 'out'))
    .filter(name => !name.startsWith('.'))
    .sort()
}

function documents(cwd: string): string[] {
  const lines = readFileSync(join(cwd, 'report.jsonl'), 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line).document)
}

function pictures(cwd: string, path: string): number {
  const names = [...epubEntries(readFileSync(join(cwd, path))).keys()]
  return names.filter(name => name.endsWith('.png')).length
}

const toFolder = ['-o', 'out/', '--report', 'report.jsonl']

describe('a folder of saved pages', () => {
  it.each(['页_files', '页.files'])('%s belongs to the page beside it', folder => {
    const cwd = makeFolder({
      'in/页.html': page('一页', `${encodeURIComponent(folder)}/a.png`),
      [`in/${folder}/a.png`]: png,
      [`in/${folder}/frame.html`]: '<p>广告</p>'
    })
    expect(runCli(['in', '-t', 'epub', ...toFolder], {cwd})).toMatchObject({code: 0})
    expect(outputs(cwd)).toEqual(['一页.epub'])
    expect(pictures(cwd, 'out/一页.epub')).toBe(1)
  })
})

describe('an archive', () => {
  const zip = makeZip([
    {name: 'b/页.html', content: page('一页', '页_files/a.png'), flags: 0x800},
    {name: 'b/页_files/a.png', content: png, flags: 0x800},
    {name: 'b/页_files/frame.html', content: '<p>广告</p>', flags: 0x800},
    {name: 'a.md', content: answer('问', '<p>答</p>')},
    {name: '../bad.md', content: 'x'},
    {name: 'lines.jsonl.gz', content: gzipSync(`${book('行一')}\n{"broken\n${book('行三')}\n`)}
  ])

  it('gives each of its documents a file, and each refused one a line', () => {
    const cwd = makeFolder({'in/saved.zip': zip, 'in/outside.png': png})
    const {code, stderr} = runCli(['in', '-t', 'epub', ...toFolder], {cwd})
    expect({code, stderr}).toMatchObject({code: 1, stderr: expect.stringContaining('../bad.md')})
    expect(outputs(cwd)).toEqual(['一页.epub', '行一.epub', '行三.epub', '问.epub'].sort())
    expect(pictures(cwd, 'out/一页.epub')).toBe(1)
    expect(documents(cwd)).toEqual(
      [
        '../bad.md',
        'a.md',
        'b/页.html',
        'lines.jsonl.gz/lines.jsonl/lines-1.json',
        'lines.jsonl.gz/lines.jsonl/lines-2.json',
        'lines.jsonl.gz/lines.jsonl/lines-3.json'
      ].map(path => `in/saved.zip/${path}`)
    )
  })

  it('is bound into one book with its pictures, from standard input too', () => {
    const cwd = makeFolder({'saved.zip': zip})
    runCli(['saved.zip', '-o', 'file.epub'], {cwd})
    runCli(['-', '-o', 'stdin.epub'], {cwd, input: zip})
    expect([pictures(cwd, 'file.epub'), pictures(cwd, 'stdin.epub')]).toEqual([1, 1])
  })

  it('gives the book that it is bound into a title', () => {
    const cwd = makeFolder({'问与答.zip': zip})
    expect(runCli(['问与答.zip', '-t', 'json'], {cwd}).stdout).toContain('"title": "问与答"')
    runCli(['问与答.zip', '-o', '我的书.json'], {cwd})
    expect(readFileSync(join(cwd, '我的书.json'), 'utf8')).toContain('"title": "我的书"')
  })

  it('finds no pictures beside it', () => {
    const zip = makeZip([{name: 'a.html', content: page('页', 'secret.png')}])
    const cwd = makeFolder({'saved.zip': zip, 'secret.png': png})
    expect(runCli(['saved.zip', '-o', 'a.epub'], {cwd})).toMatchObject({code: 0})
    expect(pictures(cwd, 'a.epub')).toBe(0)
  })
})

it('reads the e-books that it wrote, chapter by chapter', () => {
  const text = (title: string) => answer(title, `<p>说明 <b>${title}</b>。</p><h2>小标题</h2>`)
  const cwd = makeFolder({'in/a.md': text('甲问'), 'in/b.md': text('乙问')})
  expect(runCli(['in', '--merge', '-o', 'all.epub'], {cwd})).toMatchObject({code: 0})
  expect(runCli(['all.epub', '-t', 'md', '--strict', ...toFolder], {cwd})).toMatchObject({code: 0})
  expect(outputs(cwd)).toEqual(['乙问.md', '甲问.md'])
  const markdown = readFileSync(join(cwd, 'out/甲问.md'), 'utf8')
  expect(markdown).toMatch(/author: 某人[\s\S]*说明 \*\*甲问\*\*。[\s\S]*小标题/)
})

it('opens a file as the container that it is said to be, and reads as a source', () => {
  const cwd = makeFolder({'lines.txt': book('行一')})
  expect(runCli(['lines.txt', '-f', 'json-lines', ...toFolder], {cwd})).toMatchObject({code: 0})
  expect(documents(cwd)).toEqual(['lines.txt/lines.txt-1.json'])
  const zip = makeFolder({'a.zip': makeZip([{name: 'a.md', content: answer('问', '<p>答</p>')}])})
  runCli(['a.zip', '-f', 'html', ...toFolder], {cwd: zip})
  expect(readFileSync(join(zip, 'report.jsonl'), 'utf8')).toContain('"source":"html"')
})

it('does not take its results for inputs when it runs again', () => {
  const cwd = makeFolder({'in/a.md': answer('问', '<p>答</p>')})
  const args = ['in', '--merge', '-o', 'in/all.epub', '--report', 'in/report.jsonl']
  for (const _ of [1, 2]) expect(runCli(args, {cwd})).toMatchObject({code: 0})
})

it('holds one document at a time, not all of which it knows the names', () => {
  const page = (number: number) =>
    `<title>${'一个长得很的问题'.repeat(4)}${number}</title><p>字<!--${'注'.repeat(200_000)}-->`
  const members = Array.from({length: 250}, (_, number) => ({
    name: `${number}.html`,
    content: page(number),
    method: 0
  }))
  const cwd = makeFolder({'saved.zip': makeZip(members)})
  const node = ['--max-old-space-size=80']
  expect(runCli(['saved.zip', '-t', 'md', '-o', 'out/'], {cwd, node})).toMatchObject({code: 0})
  expect(outputs(cwd)).toHaveLength(250)
}, 120_000)
