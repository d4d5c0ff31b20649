import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nameByTemplate} from '../src/name-by-template.js'
import {nameParts} from '../src/name-parts.js'
import {readName} from '../src/read-name.js'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** A document with what a front matter can say of it. */
function answerOf(fields: Readonly<Record<string, string>>, body = '<p>文</p>'): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}---\n${body}\n`
}

const files = {
  'in/a.md': answerOf({
    title: '怎样泡茶？',
    author: '甲',
    site: '知乎',
    date: '2021-11-14T08:20:11+08:00'
  }),
  'in/b.md': answerOf({title: '怎样种树？', author: '乙', site: '知乎'}),
  'in/c.md': answerOf({title: '../../c/d', author: '..'})
}

function listed(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function convert(cwd: string, ...args: string[]) {
  return runCli(['in', '-o', 'out', ...args], {cwd})
}

describe('--name', () => {
  it('names files, and leaves out what is not known', () => {
    const cwd = makeFolder(files)
    const {code, stderr} = convert(cwd, '--name', '{published:YYYY-MM-DD} {title}（{author}）')
    expect({code, stderr: stderr.includes('rror')}).toEqual({code: 0, stderr: false})
    expect(listed(join(cwd, 'out'))).toEqual([
      '2021-11-14 怎样泡茶？（甲）.md',
      '怎样种树？（乙）.md',
      '／..／c／d（..）.md'
    ])
  })

  it('makes folders of slashes in the template alone, and none outside', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--name', '/{site}/./{author}/{title}', '-t', 'md,json').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual([
      '知乎/乙/怎样种树？.json',
      '知乎/乙/怎样种树？.md',
      '知乎/甲/怎样泡茶？.json',
      '知乎/甲/怎样泡茶？.md',
      '／..／c／d.json',
      '／..／c／d.md'
    ])
    expect(listed(cwd).filter(path => !path.startsWith('out/'))).toEqual([
      'in/a.md',
      'in/b.md',
      'in/c.md'
    ])
  })

  it('begins with the day for Jekyll, unless the user says how to name files', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--md-flavour', 'jekyll').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual([
      '2021-11-14-怎样泡茶？.md',
      '怎样种树？.md',
      '／..／c／d.md'
    ])
    expect(convert(cwd, '--md-flavour', 'jekyll', '--name', '{author}').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toContain('甲.md')
  })

  it('falls back to the title where nothing is known', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--name', '{published:YYYY/MM/DD}').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual(['2021／11／14.md', '怎样种树？.md', '／..／c／d.md'])
  })

  it('knows the name of the input, and its place', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--name', '{index:3} {file}').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual(['001 a.md', '002 b.md', '003 c.md'])
  })

  it('gives equal names a suffix each, whatever the order', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--name', '{site}/{lang|x}').code).toBe(0)
    const names = listed(join(cwd, 'out'))
    expect(names).toHaveLength(3)
    expect(names.filter(name => /^知乎\/[\w-]+-[\da-f]{8}\.md$/.test(name))).toHaveLength(2)
    expect(
      runCli(['in/b.md', 'in/c.md', 'in/a.md', '-o', 'two', '--name', '{site}/{lang|x}'], {cwd})
        .code
    ).toBe(0)
    expect(listed(join(cwd, 'two'))).toEqual(names)
  })

  it('names each part of a document, and a merged book', () => {
    const cwd = makeFolder(files)
    expect(convert(cwd, '--split', 'post', '--name', '{author}/{role}').code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual(['article.md', '乙/answer.md', '甲/answer.md'])
    const merged = ['in', '-o', 'all', '--merge', '--title', '全部', '--name', '书/{title} {posts}']
    expect(runCli(merged, {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'all'))).toEqual(['书/全部 3.md'])
  })

  it('keeps files in folders that were edited since', () => {
    const cwd = makeFolder(files)
    const args = ['--name', '{site}/{title}']
    const path = join(cwd, 'out/知乎/怎样泡茶？.md')
    expect(convert(cwd, ...args).code).toBe(0)
    expect(convert(cwd, ...args).code).toBe(0)
    writeFileSync(path, '我的')
    expect(convert(cwd, ...args)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--force')
    })
    expect(readFileSync(path, 'utf8')).toBe('我的')
    expect(convert(cwd, ...args, '--force').code).toBe(0)
    expect(readFileSync(path, 'utf8')).not.toBe('我的')
  })

  it('leads from folders to the pictures', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64'
    )
    const html = '<article><h1>图</h1><p>看这张图，它很小。</p><img src="p.png" alt="点"></article>'
    const cwd = makeFolder({'in/a.html': html, 'in/p.png': png})
    expect(convert(cwd, '--name', '{site|无}/x/{title}').code).toBe(0)
    const text = readFileSync(join(cwd, 'out/无/x/图.md'), 'utf8')
    const [, href = ''] = /!\[.*?\]\((.+?)\)/.exec(text) ?? []
    expect(href).toMatch(/^\.\.\/\.\.\/assets\//)
    expect(existsSync(join(cwd, 'out/无/x', href))).toBe(true)
  })

  it.each([
    [['in', '--name', '{title}', '-o', 'a.md'], 'add -o <folder>/'],
    [['in/a.md', '--name', '{title}'], 'add -o <folder>/'],
    [['in', '-o', 'out', '--name', '{titel}'], 'Unexpected field `titel`, expected title'],
    [['in', '-o', 'out', '--name', '{title'], 'expected `{{` for a brace'],
    [
      ['in', '-o', 'out', '--name', '{{title}}'],
      'Unexpected {{title}} in --name, expected {title}'
    ],
    [['in', '-o', 'out', '--name', ''], 'Unexpected empty --name'],
    [['in', '-o', 'out', '--name', 'x/'.repeat(9)], 'Unexpected 9 folders in --name'],
    [['in', '-o', 'out', '--front-matter', 'title'], 'expected `key: template`'],
    [['in', '-o', 'out', '--front-matter', 'a: {titel}'], 'Unexpected field `titel`'],
    [['in', '-o', 'out', '--front-matter', 'a: {index}'], 'Unexpected field `index`'],
    [['in', '-o', 'out', '--front-matter', '@none.txt'], 'Cannot read @none.txt'],
    [['in', '-o', 'a.epub', '--front-matter', 'a: b'], 'add -t md']
  ])('says what is wrong, and writes nothing: %j', (args, reason) => {
    const cwd = makeFolder(files)
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
    expect(listed(cwd)).toHaveLength(3)
  })
})

describe('--front-matter', () => {
  it('says what front matter holds, in words and in a file', () => {
    const cwd = makeFolder({...files, 'vault.txt': 'created: {published:YYYY-MM-DD}\nstatus:\n'})
    const args = ['--front-matter', 'by: {author}', '--front-matter', '@vault.txt']
    expect(runCli(['in/a.md', ...args], {cwd}).stdout).toMatch(
      /^---\nby: 甲\ncreated: 2021-11-14\nstatus:\n---\n/
    )
    expect(runCli(['in/a.md', ...args, '--md-front-matter', 'toml'], {cwd}).stdout).toMatch(
      /^\+\+\+\nby = "甲"\ncreated = 2021-11-14\nstatus = ""\n\+\+\+\n/
    )
  })
})

describe('a name by a template', () => {
  const any = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      '.',
      '..',
      '/',
      '\\',
      'CON',
      'aux.txt',
      'C:',
      ' ',
      '-x',
      '~',
      'a.md',
      '.git',
      '长'.repeat(300)
    )
  )
  const template = fc.constantFrom(
    '{site}/{title}',
    '{title} - {author}',
    '/{author}/{site}{title}.',
    '{site|..}/{title|.}'
  )

  it('is safe, whatever the values', () => {
    fc.assert(
      fc.property(template, any, any, any, (text, title, author, site) => {
        const named = nameByTemplate(readName(text), {title, author, site})
        const [name = ''] = nameParts([{...named, id: '', path: ''}])
        const steps = name.split('/')
        expect(steps.length).toBeLessThanOrEqual(text.split('/').length)
        for (const step of steps) {
          expect(step).not.toMatch(/^[\s.-]|[\s.]$|[\p{Cc}\p{Cs}"*:<>?\\|]/u)
          expect(step).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
          expect(step).not.toBe('')
          expect(Buffer.byteLength(step)).toBeLessThanOrEqual(200)
        }
        for (const folder of steps.slice(0, -1))
          expect(folder).not.toMatch(/\.(?:md|json|pdf|epub)$/i)
      }),
      {numRuns: 2000}
    )
  })

  it('is unique where values differ in case alone', () => {
    const parts = ['A/b', 'a/B', 'a/c'].map(path => {
      const [site, title = ''] = path.split('/')
      return {...nameByTemplate(readName('{site}/{title}'), {site, title}), id: path, path}
    })
    const [first, second, third] = nameParts(parts)
    expect(first).toMatch(/^A\/b-[\da-f]{8}$/)
    expect(second).toMatch(/^a\/B-[\da-f]{8}$/)
    expect(third).toBe('a/c')
  })
})
