import {readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const body = '<p>正文在此</p>'

interface Read {
  readonly title: string | undefined
  readonly text: string
  readonly fields: unknown
  readonly told: ReadonlyArray<readonly [ruleId: string | undefined, line: number | undefined]>
}

async function read(value: string, options: Parameters<typeof readBook>[1] = {}): Promise<Read> {
  const file = new VFile(value)
  let fields: unknown
  const look = {
    name: 'look',
    detect: (given: {fields: unknown}) => {
      fields = given.fields
      return false
    },
    read: () => ({threads: []})
  }
  const book = await readBook(file, {...options, sources: [look]})
  return {
    title: book.children[0]?.title,
    text: JSON.stringify(book),
    fields,
    told: file.messages.map(({ruleId, line}) => [ruleId, line])
  }
}

describe('a title', () => {
  it.each([
    ['a: b', 'a: b'],
    ['@某人 说了什么', '@某人 说了什么'],
    ['`code` 是什么', '`code` 是什么'],
    ["'it's'", "it's"],
    ['"他说"你好""', '他说"你好"'],
    ['%50 的人', '%50 的人'],
    ['[未完', '[未完'],
    ['{braces', '{braces'],
    ['"未闭合', '"未闭合'],
    ['*不是别名', '*不是别名'],
    ['&不是锚', '&不是锚'],
    ["''''层层引号''''", '层层引号'],
    ['如何评价：「a: b」?', '如何评价：「a: b」?'],
    ['a\t: b', 'a\t: b']
  ])('that is no YAML is read as it was meant: %s', async (written, title) => {
    const {title: found, text} = await read(`---\ntitle: ${written}\nauthor: 某人\n---\n${body}`)
    expect(found).toBe(title)
    expect(text).toContain('某人')
    expect(text).toContain('正文在此')
  })

  it('is found after blank lines and a byte order mark', async () => {
    expect((await read(`\uFEFF\n  \r\n---\r\ntitle: 题\r\n---\r\n${body}`)).title).toBe('题')
  })
})

describe('what is run', () => {
  it.each(
    ['js', ' js', 'JS', 'javascript', ' JavaScript ', 'jsx', 'ts', 'coffee', 'coffeescript', 'cson']
      .flatMap(language => [language, `${language}\r`])
      .concat(['node', 'eval', 'sh', 'bash', 'python', 'ruby', 'php', 'json5', 'lisp', 'x'])
  )('is nothing: ---%s', async language => {
    const script = 'globalThis.canary = true; module.exports = {title: "运行"}'
    const {text, told, title} = await read(`---${language}\n${script}\n---\n${body}`)
    expect('canary' in globalThis).toBe(false)
    expect(title).toBeUndefined()
    expect(text).toContain('globalThis.canary = true')
    expect(told).toEqual([['front-matter-language', 1]])
  })

  it.each(['!!js/function "x"', '!!js/regexp /x/', '!<tag:yaml.org,2002:js/undefined> ""'])(
    'is no tag: %s',
    async value => {
      const {told, text} = await read(`---\nlayout: ${value}\ntitle: 题\n---\n${body}`)
      expect(told).toEqual([['front-matter-invalid', expect.any(Number)]])
      expect(text).toContain('"title":"题"')
    }
  )
})

describe('limits', () => {
  it.each([
    ['lists', (n: number) => `a: ${'['.repeat(n)}`],
    ['closed lists', (n: number) => `a: ${'['.repeat(n)}${']'.repeat(n)}`],
    ['maps', (n: number) => `a: ${'{a: '.repeat(n)}`],
    ['lists in maps', (n: number) => `a: ${'{a: ['.repeat(n)}`],
    ['lines', (n: number) => Array.from({length: n}, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['dashes', (n: number) => `a:\n  ${'- '.repeat(n)}x`]
  ])('hold for nested %s', async (_, nest) => {
    for (const depth of [65, 300, 800, 3000, 30_000, 100_000]) {
      const block = nest(Math.min(depth, nest(2).includes('\n a') ? 300 : depth))
      const {text, told} = await read(`---\ntitle: 题\n${block}\n---\n${body}`)
      expect(told).toHaveLength(1)
      expect(told[0]?.[0]).toMatch(/^front-matter-(?:invalid|too-large)$/)
      expect(text).toContain('正文在此')
    }
  })

  it('hold for aliases', async () => {
    const levels = Array.from({length: 9}, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`)
    const {text, told} = await read(`---\nl0: &l0 [字]\n${levels.join('\n')}\n---\n${body}`)
    expect(told).toEqual([['front-matter-invalid', expect.any(Number)]])
    expect(text.length).toBeLessThan(2000)
  })

  it.each([
    ['length', `title: ${'长'.repeat(70_000)}`],
    ['fields', Array.from({length: 1001}, (_, at) => `k${at}: v`).join('\n')],
    [
      'fields by line',
      `title: a: b\n${Array.from({length: 1001}, (_, at) => `k${at}: v`).join('\n')}`
    ],
    ['length and fields', Array.from({length: 100_000}, (_, at) => `k${at}: v`).join('\n')]
  ])('hold for its %s, and nothing is lost', async (_, block) => {
    const {text, told} = await read(`---\n${block}\n---\n${body}`)
    expect(told.at(-1)).toEqual(['front-matter-too-large', 1])
    expect(text).toContain(JSON.stringify(block).slice(1, -1))
  })

  it('are the caller’s to set', async () => {
    const document = `---\ntitle: 题\nauthor: 某人\n---\n${body}`
    const tooLarge = [['front-matter-too-large', 1]]
    expect((await read(document, {frontMatter: {maxFields: 1}})).told).toEqual(tooLarge)
    expect((await read(document, {frontMatter: {maxLength: 5}})).told).toEqual(tooLarge)
    expect((await read(document, {frontMatter: {maxLength: 50, maxFields: 2}})).told).toEqual([])
  })
})

it('keeps each digit of a number', async () => {
  const id = '12345678901234567890'
  const {fields} = await read(`---\nid: ${id}\nprice: 1.50\nzero: 007\nyes: yes\n---\n${body}`)
  expect(fields).toEqual({id, price: '1.50', zero: '007', yes: 'yes'})
  expect((await read(`+++\nid = ${id}\n+++\n${body}`)).fields).toEqual({id})
  expect((await read(`{"id": ${id}, "title": "题"}\n\n${body}`)).fields).toEqual({id, title: '题'})
})

it.each(['---\ntitle: 无尾\n', '+++\ntitle = "无尾"\n'])(
  'loses nothing of what has no end: %j',
  async opening => {
    const {text, told} = await read(`${opening}${body}`)
    expect(told).toEqual([['front-matter-unclosed', 1]])
    expect(text).toContain('无尾')
    expect(text).toContain('正文在此')
  }
)

it('says the same of the same, however often', async () => {
  const document = `---\ntitle: [a\n: b\n---\n${body}`
  expect(await read(document)).toEqual(await read(document))
  expect((await read(document)).told).toHaveLength(1)
})

describe('TOML', () => {
  it('is read', async () => {
    const {fields, told, text} = await read(
      `\n+++\ntitle = "题: 一"\ndate = 2011-02-03T04:05:06+08:00\nday = 2011-02-03\ntags = ["甲", "乙"]\nid = 1234567890123456789\ndraft = false\n[params]\nx = 1.5\n+++\n${body}`
    )
    expect(fields).toEqual({
      title: '题: 一',
      date: '2011-02-03T04:05:06.000+08:00',
      day: '2011-02-03',
      tags: ['甲', '乙'],
      id: '1234567890123456789',
      draft: 'false',
      params: {x: '1.5'}
    })
    expect(told).toEqual([])
    expect(text).toContain('"published":"2011-02-03T04:05:06+08:00"')
    expect((await read(`---toml\ntitle = "题"\n---\n${body}`)).title).toBe('题')
  })

  it.each([
    ['broken', 'title = = x'],
    ['nested', `a = ${'['.repeat(10_000)}`],
    ['nested by dots', `${'a.'.repeat(10_000)}b = 1`]
  ])('is kept as code if it cannot be read: %s', async (_, block) => {
    const {text, told} = await read(`+++\n${block}\n+++\n${body}`)
    expect(told).toEqual([['front-matter-invalid', 1]])
    expect(text).toContain(block)
    expect(text).toContain('"lang":"toml"')
  })
})

describe('JSON', () => {
  it('is read before a text', async () => {
    const {fields, told, text} = await read(
      `{\n\t"title": "题 } \\" \\ud83d\\ude00",\n\t"tags": ["甲"]\n}\n\n${body}`
    )
    expect(fields).toEqual({title: '题 } " 😀', tags: ['甲']})
    expect(told).toEqual([])
    expect(text).toContain('正文在此')
  })

  it.each(['{"a": "<p>字"}', '{"a": 1}\n{"a": 2}', '{"a": {"b": "<p>字"}\n<p>字', '{"a": "'])(
    'is no front matter of %j',
    async text => {
      await expect(read(text)).rejects.toMatchObject({ruleId: expect.stringMatching(/^json-/)})
    }
  )
})
