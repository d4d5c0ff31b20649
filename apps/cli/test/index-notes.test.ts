import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const files = {
  'in/a.md':
    '---\ntitle: 茶？\nauthor: 甲\nurl: https://www.zhihu.com/question/1/answer/2\n---\n文。\n',
  'in/b.md':
    '---\ntitle: 树？\nauthor: 甲\nurl: https://www.zhihu.com/question/2/answer/3\n---\n林。\n'
}
const args = ['in', '-o', 'out', '--md-index', 'question,author']

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.md')
  )
  return Object.fromEntries(
    names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')])
  )
}

describe('--md-index', () => {
  it('writes a note for each question and each author, the same again', () => {
    const cwd = makeFolder(files)
    expect(runCli(args, {cwd}).code).toBe(0)
    const first = contents(join(cwd, 'out'))
    expect(Object.keys(first)).toEqual(
      [
        'index/authors/甲.md',
        'index/questions/树？.md',
        'index/questions/茶？.md',
        '树？.md',
        '茶？.md'
      ].sort()
    )
    expect(first['index/authors/甲.md']).toContain('](../../%E8%8C%B6%EF%BC%9F.md)')
    expect(runCli(args, {cwd}).code).toBe(0)
    expect(contents(join(cwd, 'out'))).toEqual(first)
  })

  it('leads to notes of Obsidian by names that its links can hold', () => {
    const cwd = makeFolder({
      'in/a.md':
        '---\ntitle: "[甲] C# ^乙|%%"\nauthor: 甲\nurl: https://www.zhihu.com/question/1/answer/2\n---\n文。\n'
    })
    expect(runCli([...args, '--md-flavour', 'obsidian'], {cwd}).code).toBe(0)
    const notes = contents(join(cwd, 'out'))
    expect(Object.keys(notes)).toContain('［甲］ C＃ ＾乙｜％％.md')
    expect(Object.keys(notes)).toContain('index/questions/［甲］ C＃ ＾乙｜％％.md')
    expect(notes['index/questions/［甲］ C＃ ＾乙｜％％.md']).toContain(
      '[[../../［甲］ C＃ ＾乙｜％％|甲的回答]]'
    )
  })

  it('keeps a note that was edited, unless forced', () => {
    const cwd = makeFolder(files)
    runCli(args, {cwd})
    const path = join(cwd, 'out/index/authors/甲.md')
    writeFileSync(path, '改过')
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(1)
    expect(stderr).toContain('output-kept')
    expect(readFileSync(path, 'utf8')).toBe('改过')
    expect(runCli([...args, '--force'], {cwd}).code).toBe(0)
    expect(readFileSync(path, 'utf8')).not.toBe('改过')
  })

  it('is not read again where results lie among the inputs', () => {
    const cwd = makeFolder(files)
    const inPlace = ['in', '-o', 'in', '--md-index', 'author']
    runCli(inPlace, {cwd})
    runCli(inPlace, {cwd})
    const names = Object.keys(contents(join(cwd, 'in')))
    expect(names).toContain('index/authors/甲.md')
    expect(names).not.toContain('甲.md')
  })

  it.each([
    [['in', '-o', 'out', '--md-index', 'site'], 'Unexpected site for --md-index'],
    [['in', '-o', 'out', '-t', 'json', '--md-index', 'author'], 'without Markdown'],
    [['in', '-o', 'out', '--merge', '--md-index', 'author'], 'with --merge'],
    [['in', '-o', 'a.md', '--md-index', 'author'], 'without a folder']
  ])('is refused in %j', (args, reason) => {
    const {code, stderr} = runCli(args, {cwd: makeFolder(files)})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})
