import {copyFileSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {epubText} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const names = ['甲', '乙', '丙', '丁', '戊']
const files = Object.fromEntries(
  names.map((name, index) => [
    `in/${index}.md`,
    answer(`第 ${index} 题`, `<p>${name}说：先烧水，再放第 ${index} 种茶叶。</p>`, name)
  ])
)
const twoEach = ['--epub-volume-posts', '2']

function listed(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name !== '.answerbook.json')
    .sort()
}

function reportOf(cwd: string): ReadonlyArray<Record<string, unknown>> {
  const lines = readFileSync(join(cwd, 'report.jsonl'), 'utf8').trimEnd().split('\n')
  return lines.map(line => JSON.parse(line))
}

const textOf = (path: string) => epubText(readFileSync(path))

describe('volumes', () => {
  it('stand beside where the book was to be, and hold all of it', () => {
    const cwd = makeFolder(files)
    const args = ['in', '-o', 'out/茶.epub', ...twoEach, '--report', 'report.jsonl']
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(0)
    expect(stderr).toContain('5 documents, 3 files')
    expect(stderr).toContain('100 % found')
    const volumes = ['茶 (1).epub', '茶 (2).epub', '茶 (3).epub']
    expect(listed(join(cwd, 'out'))).toEqual(volumes)
    const texts = volumes.map(name => textOf(join(cwd, 'out', name)))
    for (const [index, name] of names.entries()) {
      expect(texts.map(text => text.includes(`${name}说`))).toEqual(
        volumes.map((_, place) => place === Math.floor(index / 2))
      )
    }
    for (const line of reportOf(cwd)) {
      expect(line.outputs).toEqual(volumes.map(name => ({format: 'epub', path: `out/${name}`})))
    }
  })

  it('are listed in the folder that they go into, and written there again', () => {
    const cwd = makeFolder(files)
    const args = ['in', '--merge', '--title', '茶', '-t', 'epub,json', '-o', 'out/', ...twoEach]
    for (const _ of [1, 2]) expect(runCli(args, {cwd}).code).toBe(0)
    const expected = ['茶 (1).epub', '茶 (2).epub', '茶 (3).epub', '茶.json']
    expect(listed(join(cwd, 'out'))).toEqual(expected)
    const manifest = JSON.parse(readFileSync(join(cwd, 'out/.answerbook.json'), 'utf8'))
    expect(Object.keys(manifest.files).sort()).toEqual(expected)
  })

  it('keep a file that is not ours, and then write none', () => {
    const cwd = makeFolder({...files, 'out/茶 (2).epub': 'mine'})
    const args = ['in', '--merge', '--title', '茶', '-t', 'epub', '-o', 'out/', ...twoEach]
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(1)
    expect(stderr).toContain('茶 (2).epub that answerbook did not write')
    expect(listed(join(cwd, 'out'))).toEqual(['茶 (2).epub'])
    expect(runCli([...args, '--force'], {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toHaveLength(3)
  })

  it('take no name that another book has', () => {
    const thread = (title: string, count: number) => ({
      type: 'thread',
      id: title,
      title,
      children: names.slice(0, count).map(name => ({
        type: 'post',
        id: title + name,
        role: 'answer',
        author: {name},
        children: [{type: 'paragraph', children: [{type: 'text', value: title + name}]}]
      }))
    })
    const bookOf = (title: string, count: number) =>
      JSON.stringify({type: 'book', version: 1, children: [thread(title, count)]})
    const cwd = makeFolder({'in/a.json': bookOf('茶', 3), 'in/b.json': bookOf('茶 (1)', 1)})
    expect(runCli(['in', '-t', 'epub', '-o', 'out/', ...twoEach], {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual([
      '茶 (1).epub',
      expect.stringMatching(/^茶-[\da-f]{8} \(1\)\.epub$/),
      expect.stringMatching(/^茶-[\da-f]{8} \(2\)\.epub$/)
    ])
    expect(textOf(join(cwd, 'out/茶 (1).epub'))).toContain('茶 (1)甲')
  })

  it('are no input the next time, and replace none that is named', () => {
    const cwd = makeFolder(files)
    for (const _ of [1, 2]) {
      const {code, stderr} = runCli(['.', '-o', 'all.epub', ...twoEach], {cwd})
      expect({code, stderr}).toMatchObject({code: 0})
      expect(stderr).toContain('5 documents')
    }
    const args = ['in', 'all (2).epub', '-o', 'all.epub', ...twoEach]
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected output all (2).epub that is an input too')
    expect(listed(cwd).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('leave nothing behind when one cannot be written', () => {
    const cwd = makeFolder({...files, 'out/茶 (3).epub/x': ''})
    const {code, stderr} = runCli(['in', '-o', 'out/茶.epub', ...twoEach], {cwd})
    expect(code).toBe(3)
    expect(stderr).toContain('Cannot write out/茶 (3).epub')
    expect(listed(join(cwd, 'out')).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('are cut by size, pictures among it', () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    const pictures = names.map((_, index) => {
      const bytes = Buffer.alloc(100_000, index)
      gif.copy(bytes)
      return [`in/${index}.gif`, bytes] as const
    })
    const texts = names.map((name, index) => [
      `in/${index}.md`,
      answer(`第 ${index} 题`, `<p>${name}</p><img src="${index}.gif">`, name)
    ])
    const cwd = makeFolder(Object.fromEntries([...texts, ...pictures]))
    expect(runCli(['in', '-o', 'all.epub', '--epub-volume-size', '0.25'], {cwd}).code).toBe(0)
    const sizes = [1, 2, 3].map(number => readFileSync(join(cwd, `all (${number}).epub`)).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250_000)
    expect(Math.min(...sizes)).toBeGreaterThan(100_000)
  })

  it('are one book where one is enough', () => {
    const cwd = makeFolder(files)
    const args = ['in', '-o', 'all.epub', '--epub-volume-posts', '5', '--epub-device', 'kindle']
    expect(runCli(args, {cwd}).code).toBe(0)
    expect(listed(cwd)).toEqual(['all.epub', 'in'])
  })

  describe('of an earlier run, which had more of them', () => {
    const toFolder = ['in', '--merge', '--title', '茶', '-t', 'epub', '-o', 'out/']
    it.each([
      ['beside a file', ['in', '-o', 'out/茶.epub']],
      ['in a folder', toFolder]
    ])('stay, and are told: %s', (_, args) => {
      const cwd = makeFolder(files)
      const out = join(cwd, 'out')
      const run = (posts: string) => runCli([...args, '-v', '--epub-volume-posts', posts], {cwd})
      expect(run('1').stderr).not.toContain('volume-left')
      expect(run('1').stderr).not.toContain('volume-left')
      const before = readFileSync(join(out, '茶 (5).epub'))
      expect(run('2').stderr).toContain('Unexpected 茶 (4).epub, 茶 (5).epub of an earlier run')
      expect(run('0').stderr).toContain(
        '茶 (1).epub, 茶 (2).epub, 茶 (3).epub and 2 more of an earlier run'
      )
      expect(run('2').stderr).toContain(
        'Unexpected 茶.epub, 茶 (4).epub, 茶 (5).epub of an earlier run'
      )
      expect(listed(out)).toHaveLength(6)
      expect(readFileSync(join(out, '茶 (5).epub'))).toEqual(before)
    })

    it('are not what others have named alike', () => {
      const cwd = makeFolder({...files, 'all (1).epub': 'mine', 'out/茶 (1).epub': 'mine'})
      expect(runCli(['in', '-o', 'all.epub'], {cwd}).code).toBe(0)
      // As a browser names what it has loaded twice.
      copyFileSync(join(cwd, 'all.epub'), join(cwd, 'all (2).epub'))
      copyFileSync(join(cwd, 'all.epub'), join(cwd, 'all (1).epub'))
      expect(runCli(['in', '-o', 'all.epub', '-v'], {cwd}).stderr).not.toContain('volume-left')
      expect(runCli([...toFolder, '-v'], {cwd}).stderr).not.toContain('volume-left')
    })

    it('are not what another document of the run is named', () => {
      const cwd = makeFolder({
        'in/a.md': answer('茶', '<p>一</p>'),
        'in/b.md': answer('茶 (1)', '<p>二</p>')
      })
      const args = ['in', '-t', 'epub', '-o', 'out/', '-v', '--epub-series', '丛书']
      for (const _ of [1, 2]) expect(runCli(args, {cwd}).stderr).not.toContain('volume-left')
      expect(listed(join(cwd, 'out'))).toEqual(['茶 (1).epub', '茶.epub'])
    })
  })

  it.each([
    ['--epub-volume-posts', '2'],
    ['--epub-volume-size', '5']
  ])('are refused where there is one output: %s', (flag, value) => {
    const cwd = makeFolder(files)
    const {code, stderr} = runCli(['in', '-t', 'epub', '-o', '-', flag, value], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected ${flag} for one output: add -o <name>.epub`)
  })

  it('are none of a book that is printed for a device', () => {
    const cwd = makeFolder(files)
    const {code} = runCli(['in', '-t', 'epub', '-o', '-', '--epub-device', 'koreader'], {cwd})
    expect(code).toBe(0)
  })
})
