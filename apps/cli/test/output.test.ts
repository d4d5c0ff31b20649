import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const two = {
  'in/a.md': answer('怎样泡茶？', '<p>先烧水。</p>', '甲'),
  'in/b.md': answer('怎样种树？', '<p>先挖坑。</p>', '乙')
}

function listed(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
}

function reportOf(cwd: string): ReadonlyArray<Record<string, unknown>> {
  const text = readFileSync(join(cwd, 'report.jsonl'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe('where results go', () => {
  it('prints one text document without -o', () => {
    const {code, stdout, stderr} = runCli(['in/a.md'], {cwd: makeFolder(two)})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('# 怎样泡茶？')
    expect(stdout).toContain('先烧水。')
  })

  it('reads standard input', () => {
    const {code, stdout} = runCli(['-', '-t', 'json'], {input: two['in/a.md']})
    expect(code).toBe(0)
    expect(JSON.parse(stdout).children[0].title).toBe('怎样泡茶？')
  })

  it('takes the format from the name of the file', () => {
    const cwd = makeFolder(two)
    expect(runCli(['in/a.md', '-o', 'new/tea.epub'], {cwd}).code).toBe(0)
    expect(readFileSync(join(cwd, 'new/tea.epub')).toString('latin1', 30, 38)).toBe('mimetype')
  })

  it('writes one file per document and format into a folder', () => {
    const cwd = makeFolder(two)
    expect(runCli(['in', '-t', 'md,json', '-o', 'out'], {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual([
      '怎样泡茶？.json',
      '怎样泡茶？.md',
      '怎样种树？.json',
      '怎样种树？.md'
    ])
  })

  it('binds several inputs into one file', () => {
    const cwd = makeFolder(two)
    expect(runCli(['in', '-o', '合集.md'], {cwd}).code).toBe(0)
    const text = readFileSync(join(cwd, '合集.md'), 'utf8')
    expect(text).toContain('title: 合集')
    expect(text).toContain('先烧水。')
    expect(text).toContain('先挖坑。')
  })

  it('says one title of a text, above it and in its heading', () => {
    const cwd = makeFolder({
      'a.md': answer('同一题？', '<p>先烧水，再放茶叶。</p>', '甲'),
      'b.md': answer('同一题？', '<p>先挖坑，再放树苗。</p>', '乙')
    })
    const headOf = (...args: string[]) => {
      runCli(['a.md', 'b.md', '--merge', '-o', 'm.md', ...args], {cwd})
      const text = readFileSync(join(cwd, 'm.md'), 'utf8')
      return text.split('\n').filter(line => /^(?:title: |# )/.test(line))
    }
    expect(headOf()).toEqual(['title: 同一题？', '# 同一题？'])
    expect(headOf('--title', '集', '--force')).toEqual(['title: 集', '# 同一题？'])
  })

  it('merges into a folder as exactly one file per format', () => {
    const cwd = makeFolder(two)
    const args = ['in', '--merge', '--title', '杂谈', '-t', 'md,json', '-o', 'out/']
    expect(runCli(args, {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual(['杂谈.json', '杂谈.md'])
  })

  it('does not read its own output folder as input', () => {
    const cwd = makeFolder(two)
    for (const _ of [1, 2]) runCli(['.', '-o', 'out/', '--report', 'report.jsonl'], {cwd})
    expect(reportOf(cwd)).toHaveLength(2)
  })

  it('splits a document into threads and posts', () => {
    const thread = {type: 'thread', id: 't', title: '问', children: ['甲', '乙'].map(toPost)}
    const cwd = makeFolder({
      'book.json': JSON.stringify({type: 'book', version: 1, children: [thread]})
    })
    expect(runCli(['book.json', '--split', 'post', '-o', 'out/'], {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toEqual(['问 - 乙.md', '问 - 甲.md'])
  })
})

function toPost(name: string) {
  const children = [{type: 'paragraph', children: [{type: 'text', value: name}]}]
  return {type: 'post', id: name, role: 'answer', author: {name}, children}
}

describe('names', () => {
  it('are safe, and keep Chinese', () => {
    const cwd = makeFolder({
      'a.md': answer('A/B: "C" <D> | E?', '<p>一</p>'),
      'b.md': answer('..', '<p>二</p>'),
      'c.md': answer('长'.repeat(300), '<p>三</p>'),
      'd.md': answer('-rf', '<p>四</p>')
    })
    expect(runCli(['.', '-o', 'out/'], {cwd}).code).toBe(0)
    const names = listed(join(cwd, 'out'))
    expect(names).toContain('A／B： ＂C＂ ＜D＞ ｜ E？.md')
    expect(names).toContain('rf.md')
    expect(names).toHaveLength(4)
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name).toMatch(/^[^.\-/\\:*?"<>|]/)
    }
  })

  it('of equal titles all get a suffix, whatever the order', () => {
    const texts = ['一', '二', '三'].map(text => answer('同题', `<p>${text}</p>`, text))
    const write = (order: readonly number[]) => {
      const cwd = makeFolder(
        Object.fromEntries(order.map((text, index) => [`${index}.md`, texts[text] ?? '']))
      )
      expect(runCli(['.', '-o', 'out/'], {cwd}).code).toBe(0)
      return listed(join(cwd, 'out')).map(name => [
        name,
        readFileSync(join(cwd, 'out', name), 'utf8')
      ])
    }
    const forward = write([0, 1, 2])
    expect(forward.map(([name]) => name)).toEqual(
      forward.map(() => expect.stringMatching(/^同题-[\da-f]{8}\.md$/))
    )
    expect(write([2, 0, 1])).toEqual(forward)
  })

  it('keep two copies of one text apart', () => {
    const cwd = makeFolder({'a.md': two['in/a.md'], 'b.md': two['in/a.md']})
    expect(runCli(['.', '-o', 'out/'], {cwd}).code).toBe(0)
    expect(listed(join(cwd, 'out'))).toHaveLength(2)
  })
})

describe('files that are there already', () => {
  const convert = (cwd: string, ...more: string[]) =>
    runCli(['in', '-o', 'out/', '--report', 'report.jsonl', ...more], {cwd})

  it('are replaced if answerbook wrote them', () => {
    const cwd = makeFolder(two)
    convert(cwd)
    writeFileSync(join(cwd, 'in/a.md'), answer('怎样泡茶？', '<p>水要滚。</p>'))
    expect(convert(cwd).code).toBe(0)
    expect(readFileSync(join(cwd, 'out/怎样泡茶？.md'), 'utf8')).toContain('水要滚。')
  })

  it.each([
    ['edited since', 'out/怎样泡茶？.md', true],
    ['not written by answerbook', 'out/怎样泡茶？.md', false]
  ])('are kept if %s, unless forced', (_, path, isOurs) => {
    const cwd = makeFolder({...two, ...(isOurs ? {} : {[path]: '我的笔记'})})
    if (isOurs) {
      convert(cwd)
      writeFileSync(join(cwd, path), '我的笔记')
    }
    const {code, stderr} = convert(cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('--force')
    expect(readFileSync(join(cwd, path), 'utf8')).toBe('我的笔记')
    expect(reportOf(cwd).map(line => line.status)).toEqual(['skipped', 'ok'])

    expect(convert(cwd, '--force').code).toBe(0)
    expect(readFileSync(join(cwd, path), 'utf8')).toContain('先烧水。')
  })

  it('leave nothing half-written behind', () => {
    const cwd = makeFolder(two)
    convert(cwd)
    expect(readdirSync(join(cwd, 'out')).filter(name => name.endsWith('.tmp'))).toEqual([])
    expect(existsSync(join(cwd, 'out/.answerbook.json'))).toBe(true)
  })
})

describe('the report', () => {
  it('has a line per document', () => {
    const cwd = makeFolder({...two, 'in/c.md': ''})
    const args = ['in', '-t', 'md,json', '-o', 'out/', '--report', 'report.jsonl']
    expect(runCli(args, {cwd}).code).toBe(1)
    expect(reportOf(cwd)).toEqual([
      {
        version: 1,
        input: join('in', 'a.md'),
        document: join('in', 'a.md'),
        status: 'ok',
        source: 'zhihu',
        outputs: [
          {format: 'md', path: join('out', '怎样泡茶？.md')},
          {format: 'json', path: join('out', '怎样泡茶？.json')}
        ],
        messages: [],
        proof: expect.objectContaining({missing: 0, share: 1, unexplained: []}),
        ms: expect.any(Number)
      },
      expect.objectContaining({input: join('in', 'b.md'), status: 'ok'}),
      expect.objectContaining({
        input: join('in', 'c.md'),
        status: 'failed',
        outputs: [],
        messages: [expect.objectContaining({ruleId: 'input-empty', fatal: true})]
      })
    ])
    expect(reportOf(cwd).map(({proof}) => proof !== undefined)).toEqual([true, true, false])
  })

  it('is summed up on the terminal', () => {
    const {stderr} = runCli(['in', '-o', 'out/'], {cwd: makeFolder(two)})
    expect(stderr).toMatch(/^2 documents, 2 files in [\d.]+ s\n\d+ characters, 100 % found\n$/)
  })

  it('puts what is told of a merged book down to its documents', () => {
    const cwd = makeFolder({
      ...two,
      'in/c.md': answer('怎样养鱼？', '<p><img src="fish.png"></p>')
    })
    const args = ['in', '-o', 'all.epub', '--report', 'report.jsonl']
    expect(runCli(args, {cwd}).code).toBe(0)
    expect(reportOf(cwd).map(({input, status}) => [input, status])).toEqual([
      [join('in', 'a.md'), 'ok'],
      [join('in', 'b.md'), 'ok'],
      [join('in', 'c.md'), 'warn']
    ])
  })

  it('counts warnings as failures with --strict', () => {
    const cwd = makeFolder({'a.md': answer('问', '<p><img src="none.png"></p>')})
    const args = ['a.md', '-o', 'a.epub', '--report', 'report.jsonl']
    expect(runCli(args, {cwd}).code).toBe(0)
    expect(runCli([...args, '--strict'], {cwd}).code).toBe(1)
    expect(reportOf(cwd).map(line => line.status)).toEqual(['failed'])
    expect(runCli([...args, '--strict', '-q'], {cwd})).toMatchObject({
      code: 1,
      stderr: 'a.md: failed by --strict: 1 warning (image-missing 1)\n'
    })
  })
})
