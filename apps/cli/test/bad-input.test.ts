import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {epubEntries} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const all = ['-t', 'md,epub,pdf,json', '-o', 'out/', '--report', 'report.jsonl']

function convert(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]) {
  const cwd = makeFolder(files)
  const result = runCli([...args, ...all], {cwd})
  const [line = '{}'] = readFileSync(join(cwd, 'report.jsonl'), 'utf8').split('\n')
  const files_ = existsSync(join(cwd, 'out')) ? readdirSync(join(cwd, 'out')) : []
  expect(result.stderr).not.toMatch(/^\s+at /m)
  expect(files_.filter(name => name.endsWith('.tmp'))).toEqual([])
  return {
    ...result,
    cwd,
    report: JSON.parse(line),
    files: files_.filter(name => !name.startsWith('.'))
  }
}

describe('a document that cannot be read', () => {
  it.each([
    ['is not there', {}, 'input-unreadable'],
    ['is a folder named like a glob', {'a.md/b.txt': '<p>x</p>'}, 'input-empty'],
    ['is empty', {'a.md': ''}, 'input-empty'],
    ['is binary', {'a.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])}, 'input-binary'],
    ['is JSON, but no book', {'a.md': '{"type": "book", "children": 1}'}, 'tree-invalid']
  ])('%s', (name, files, ruleId) => {
    if (name.includes('folder')) return expectEmptyFolder(files)
    const {code, report, files: written} = convert(files, ['a.md'])
    expect(code).toBe(1)
    expect(report).toMatchObject({status: 'failed', messages: [{ruleId, fatal: true}]})
    expect(written).toEqual([])
  })

  it('is not there, in plain words', () => {
    const {code, stderr} = runCli(['none.md', '-q'], {cwd: makeFolder({})})
    expect(code).toBe(1)
    expect(stderr).toMatch(/^none\.md: error: No such file input-unreadable\n$/)
  })

  function expectEmptyFolder(files: Readonly<Record<string, string | Uint8Array>>) {
    const {report} = convert(files, ['a.md'])
    expect(report).toMatchObject({status: 'ok', input: join('a.md', 'b.txt')})
  }
})

describe('a document that is damaged is converted, with a warning', () => {
  it.each([
    ['front matter without end', '---\ntitle: 无尾\n<p>正文</p>', 'front-matter-unclosed'],
    ['front matter that is not YAML', '---\ntitle: a: b\n---\n<p>正文</p>', 'front-matter-invalid'],
    [
      'front matter that is a program',
      '---js\nprocess.exit(9)\n---\n<p>正文</p>',
      'front-matter-language'
    ]
  ])('%s', (_, text, ruleId) => {
    const {code, report, cwd, files} = convert({'a.md': text}, ['a.md'])
    expect(code).toBe(0)
    expect(report).toMatchObject({status: 'warn'})
    expect(report.messages[0]).toMatchObject({ruleId, line: expect.any(Number)})
    const name = files.find(file => file.endsWith('.md')) ?? ''
    expect(readFileSync(join(cwd, 'out', name), 'utf8')).toContain('正文')
  })

  it('HTML that is cut off anywhere', () => {
    const html = answer(
      '问',
      '<p data-pid="a">一<b>二</b></p><ul><li>三<pre><code>四&lt;</code></pre></ul>'
    )
    const cuts = Object.fromEntries(
      [...html]
        .map((_, end) => [`${end}.md`, html.slice(0, end)])
        .filter(([, text]) => text?.trim())
    )
    const cwd = makeFolder(cuts)
    const {code, stderr} = runCli(['.', '-t', 'md,json', '-o', 'out/', '--report', 'r.jsonl'], {
      cwd
    })
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(0)
  })
})

describe('a document that is enormous', () => {
  it.each([
    ['10 MB on one line', `<p>${'一行很长的字，没有尽头。'.repeat(290_000)}</p>`],
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}底${'</div>'.repeat(100_000)}`],
    ['100,000 nested lists', `${'<ul><li>'.repeat(100_000)}底`],
    ['100,000 nested quotes', `${'<blockquote>'.repeat(100_000)}底`],
    ['100,000 unclosed bold', `${'<b>'.repeat(100_000)}底`]
  ])(
    '%s',
    (_, html) => {
      const {code, report, cwd, files} = convert({'a.html': html}, ['a.html'])
      expect(code).toBe(0)
      expect(report.messages.filter((message: {fatal?: true}) => message.fatal)).toEqual([])
      expect(files).toHaveLength(4)
      const name = files.find(file => file.endsWith('.md')) ?? ''
      expect(readFileSync(join(cwd, 'out', name), 'utf8')).toMatch(/尽头|底/)
    },
    300_000
  )
})

describe('pictures', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64'
  )
  const dataUrl = `data:image/png;base64,${png.toString('base64')}`

  function picturesIn(cwd: string): string[] {
    const entries = epubEntries(readFileSync(join(cwd, 'out.epub')))
    return [...entries.keys()].filter(name => /\.(?:png|jpg)$/.test(name))
  }

  it.each([
    ['beside the document', 'pic.png', 1],
    ['below it, with an encoded name', 'a%20b/%E5%9B%BE.png', 1],
    ['in its address', dataUrl, 1],
    ['above the document', '../secret.png', 0],
    ['above it, encoded', '%2e%2e/secret.png', 0],
    ['behind a symbolic link that leaves the folder', 'link/secret.png', 0],
    ['by an absolute path', '/etc/hostname', 0],
    ['by a file URL', 'file:///etc/hostname', 0, 'url-dropped'],
    ['somewhere else', 'https://example.org/pic.png', 0],
    ['somewhere else, without scheme', '//example.org/pic.png', 0],
    ['that is no picture', 'text.png', 0],
    ['that is a folder', 'a%20b', 0]
  ])('%s', (_, url, count, ruleId = 'image-missing') => {
    const cwd = makeFolder({
      'secret.png': png,
      'in/a.md': answer('图', `<p><img src="${url}" alt="一幅图"></p>`),
      'in/pic.png': png,
      'in/a b/图.png': png,
      'in/text.png': '不是图片'
    })
    mkdirSync(join(cwd, 'elsewhere'))
    symlinkSync(cwd, join(cwd, 'in/link'))
    const {code} = runCli(['in/a.md', '-o', 'out.epub', '--report', 'r.jsonl'], {cwd})
    const report = JSON.parse(readFileSync(join(cwd, 'r.jsonl'), 'utf8'))
    expect(code).toBe(0)
    expect(picturesIn(cwd)).toHaveLength(count)
    expect(report.messages.map((message: {ruleId: string}) => message.ruleId)).toEqual(
      count === 1 ? [] : [ruleId]
    )
  })
})
