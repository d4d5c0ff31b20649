import type {Book} from '@answerbook/core'
import {type FrontMatterField, parseFrontMatter, toMarkdown} from '@answerbook/markdown'
import fc from 'fast-check'
import * as jsYaml from 'js-yaml'
import {parse as parseToml} from 'smol-toml'
import {describe, expect, it} from 'vitest'
import * as yaml from 'yaml'
import {nastyStrings} from './nasty-strings.js'

/** Texts that one version of YAML or another takes for something else. */
const tricky = [
  'no',
  'No',
  'y',
  'on',
  'null',
  '~',
  'true',
  'NaN',
  '.inf',
  '-.inf',
  '0x1F',
  '0o17',
  '0b101',
  '017',
  '1e3',
  '1E3',
  '.5',
  '5.',
  '+1',
  '-1',
  '1_000',
  '1,000',
  '12:30',
  '12:30:45',
  '190:20:30',
  '2021-11-14',
  '2021-11-14 08:20:11',
  '2021-11-14T08:20:11Z',
  '---',
  '...',
  '- a',
  '-',
  '? a',
  ': a',
  'a: b',
  'a:b',
  'a:',
  'a #b',
  '#b',
  '&a',
  '*a',
  '!a',
  '!!str a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  "'a'",
  "it's",
  '"a"',
  'a"b',
  '\\',
  'C:\\new',
  '{a}',
  '[a]',
  '[a, b]',
  'a, b',
  '<<',
  '=',
  ' a ',
  'a\tb',
  'a\nb: c',
  'a\r\n---\nb',
  'a\u2028b',
  'a\u2029b',
  'a\u0085b',
  '\uFEFFa',
  'a\u00A0',
  'a\u3000b',
  'a\0b',
  'a\u007Fb',
  '\uD83D',
  '👀',
  'é',
  '__proto__',
  'constructor',
  '+++',
  '"""',
  "'''",
  '１２',
  '٣',
  '𝟙',
  '一',
  'Ⅳ',
  'a\uFFFEb',
  '{{x}}',
  '{% x %}'
]

const readers: ReadonlyArray<readonly [string, 'toml' | 'yaml', (head: string) => unknown]> = [
  ['js-yaml', 'yaml', head => jsYaml.load(head)],
  ['js-yaml of YAML 1.1', 'yaml', head => jsYaml.load(head, {schema: jsYaml.YAML11_SCHEMA})],
  ['yaml of YAML 1.1', 'yaml', head => yaml.parse(head, {version: '1.1'})],
  ['yaml of YAML 1.2', 'yaml', head => yaml.parse(head, {version: '1.2'})],
  ['smol-toml', 'toml', head => ({...parseToml(head)})]
]

describe.each(readers)('what %s reads', (_, format, read) => {
  const any = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...tricky, ...nastyStrings))
  const fields: readonly FrontMatterField[] = [
    ['one', '{title}'],
    ['two', '{author} '],
    ['list', '{categories}'],
    ['more', ['{title}', '{author}']]
  ]

  it('should be each text as it is', () => {
    const expectSame = (title: string, author: string) => {
      const one = asLine(title)
      const two = asLine(author)
      expect(read(headOf(bookOf(title, author), format, fields))).toEqual({
        ...(one && {one}),
        ...(two && {two}),
        ...((one || two) && {
          list: [one, two].filter(Boolean),
          more: [...new Set([one, two].filter(Boolean))]
        }),
        end: 1
      })
    }
    for (const text of tricky) expectSame(text, `${text}的`)
    for (const text of tricky) expectSame(text, ` ${text}\n`)
    fc.assert(fc.property(any, any, expectSame), {numRuns: 300})
  })

  it('should be each key as it is', () => {
    fc.assert(
      fc.property(any, key => {
        const line = asLine(key)
        fc.pre(line !== '' && line.length <= 100 && line !== '__proto__' && line !== 'end')
        expect(read(headOf(bookOf('题', '人'), format, [[key, '{title}']]))).toEqual({
          [line]: '题',
          end: 1
        })
      }),
      {numRuns: 300}
    )
  })

  it('should be a number, a flag, a list, where a template is one field', () => {
    const head = headOf(bookOf('题', '人'), format, [
      ['votes', '{votes}'],
      ['truncated', '{truncated}'],
      ['draft', 'false'],
      ['padded', '{votes:4}'],
      ['text', '{votes} 赞'],
      ['tags', ['clippings', '{categories}', '{votes}', '{headline}']],
      ['none', '{headline}']
    ])
    expect(read(head)).toEqual({
      votes: 3,
      truncated: true,
      draft: false,
      padded: '0003',
      text: '3 赞',
      tags: ['clippings', '题', '人', '3'],
      end: 1
    })
  })
})

describe('front matter', () => {
  const dates: readonly FrontMatterField[] = [
    ['date', '{published}'],
    ['day', '{published:YYYY-MM-DD}'],
    ['time', '{published:YYYY-MM-DD HH:mm:ss}'],
    ['minute', '{published:YYYY-MM-DDTHH:mm}'],
    ['words', '{published:YYYY年}'],
    ['sentence', '{published:YYYY-MM-DD} {title}']
  ]

  it('should have dates as YAML has them', () => {
    expect(headOf(bookOf('题', '人'), 'yaml', dates)).toBe(
      [
        'date: 2021-11-14T08:20:11+08:00',
        'day: 2021-11-14',
        'time: 2021-11-14 08:20:11',
        'minute: 2021-11-14T08:20',
        'words: 2021年',
        'sentence: 2021-11-14 题',
        'end: 1\n'
      ].join('\n')
    )
  })

  it('should have dates as TOML has them', () => {
    const head = headOf(bookOf('题', '人'), 'toml', dates)
    expect(head).toContain('date = 2021-11-14T08:20:11+08:00\n')
    expect(head).toContain('minute = 2021-11-14T08:20:00\n')
    expect(parseToml(head)).toMatchObject({words: '2021年', sentence: '2021-11-14 题'})
  })

  it.each(['2021-02-30', '2021-11-14T24:00:00Z', '2021-11-14T08:20:11+99:00', '不详'])(
    'should have %s as a text, which is no date',
    published => {
      const book = bookOf('题', '人', published)
      for (const [, format, read] of readers) {
        expect(read(headOf(book, format, [['date', '{published}']]))).toMatchObject({
          date: published
        })
      }
    }
  )

  it('should keep keys without a value', () => {
    const fields: readonly FrontMatterField[] = [['status', '']]
    expect(headOf(bookOf('题', '人'), 'yaml', fields)).toBe('status:\nend: 1\n')
    expect(headOf(bookOf('题', '人'), 'toml', fields)).toBe('status = ""\nend = 1\n')
  })

  it('should have no address that could run code', () => {
    const book = bookOf('题', '人')
    const [thread] = book.children
    if (thread) Object.assign(thread, {url: 'javascript:alert(1)', cover: 'https://a.cn/ {{x}}'})
    const fields: readonly FrontMatterField[] = [
      ['url', '{url}'],
      ['link', ['{url}', '{cover}']],
      ['cover', '{cover}']
    ]
    expect(jsYaml.load(headOf(book, 'yaml', fields))).toEqual({
      link: ['https://a.cn/%20%7B%7Bx%7D%7D'],
      cover: 'https://a.cn/%20%7B%7Bx%7D%7D',
      end: 1
    })
  })

  it('should stand between fences of its kind', () => {
    const book = bookOf('题', '人')
    const options = {frontMatterFields: [['a', '{title}']]} as const
    expect(String(toMarkdown(book, options))).toMatch(/^---\na: 题\n---\n\n# 题\n/)
    expect(String(toMarkdown(book, {...options, frontMatter: 'toml'}))).toMatch(
      /^\+\+\+\na = "题"\n\+\+\+\n\n# 题\n/
    )
    expect(String(toMarkdown(book, {...options, frontMatter: 'none'}))).toMatch(/^# 题\n/)
    expect(String(toMarkdown(book, {frontMatterFields: []}))).toMatch(/^# 题\n/)
  })

  it('should name who asked and who answered', () => {
    const book = bookOf('题', '答的人')
    book.children[0]?.children.unshift({
      type: 'post',
      id: 'q',
      role: 'question',
      author: {name: '问的人'},
      children: []
    })
    expect(String(toMarkdown(book))).toMatch(/^---\ntitle: 题\nauthor: 答的人\nasker: 问的人\n/)
  })

  it('should say when the last of several answers was changed', () => {
    const book = bookOf('题', '人')
    const post = book.children[0]?.children[0]
    if (post) book.children[0]?.children.push({...post, id: 'b', updated: '2022-01-02'})
    expect(String(toMarkdown(book))).toContain('\nupdated: 2022-01-02\n')
  })

  it.each([
    [[['a', '{titel}']], 'Unexpected field `titel`'],
    [[['a', '{title']], 'Unexpected `{` without `}`'],
    [[['a', ['{title}', '}']]], 'Unexpected `}`'],
    [[[' ', 'x']], 'Unexpected field without a key'],
    [[['a'.repeat(101), 'x']], 'Unexpected key of 101 characters, expected at most 100'],
    [
      [
        ['a', '1'],
        ['a\n', '2']
      ],
      'Unexpected second field `a`'
    ]
  ] as ReadonlyArray<[FrontMatterField[], string]>)('should refuse %j', (fields, reason) => {
    expect(() => toMarkdown(bookOf('题', '人'), {frontMatterFields: fields})).toThrow(
      expect.objectContaining({code: 'template-invalid', message: expect.stringContaining(reason)})
    )
  })
})

describe('parseFrontMatter', () => {
  it('should read lines as people write them', () => {
    const text = [
      '\uFEFF---',
      '# for the vault',
      'title: {title}',
      '',
      '  created : {saved:YYYY-MM-DD HH:mm}\r',
      'source: "{url}"',
      "'quoted key': ' a '",
      'tags: [clippings, {tags}, "a b", {categories:, }]',
      'none: []',
      'status:',
      '---'
    ].join('\n')
    expect(parseFrontMatter(text)).toEqual([
      ['title', '{title}'],
      ['created', '{saved:YYYY-MM-DD HH:mm}'],
      ['source', '{url}'],
      ['quoted key', ' a '],
      ['tags', ['clippings', '{tags}', 'a b', '{categories:, }']],
      ['none', []],
      ['status', '']
    ])
  })

  it('should say which line is none', () => {
    expect(() => parseFrontMatter('a: 1\n\ntitle = 2')).toThrow(
      expect.objectContaining({
        code: 'template-invalid',
        message: 'Unexpected line 3 of the front matter, expected `key: template`: title = 2'
      })
    )
  })

  it('should read any text, or say what is wrong', () => {
    const unit = fc.constantFrom(':', '\n', '[', ']', ',', '"', '{', '}', 'title', ' ', '#', '-')
    fc.assert(
      fc.property(fc.string({unit, maxLength: 30}), text => {
        try {
          toMarkdown(bookOf('题', '人'), {frontMatterFields: parseFrontMatter(text)})
        } catch (error) {
          expect(error).toMatchObject({code: 'template-invalid'})
        }
      }),
      {numRuns: 2000}
    )
  })
})

/** The lines between the fences, with one more at their end, so that there always is one. */
function headOf(
  book: Book,
  frontMatter: 'toml' | 'yaml',
  fields: readonly FrontMatterField[]
): string {
  const frontMatterFields: FrontMatterField[] = [...fields, ['end', '1']]
  const fence = frontMatter === 'toml' ? '+++' : '---'
  const [before, head, ...after] = String(toMarkdown(book, {frontMatter, frontMatterFields})).split(
    `${fence}\n`
  )
  expect(before).toBe('')
  expect(after.length).toBeGreaterThan(0)
  return head ?? ''
}

function bookOf(title: string, author: string, published = '2021-11-14T08:20:11+08:00'): Book {
  return {
    type: 'book',
    version: 1,
    children: [
      {
        type: 'thread',
        id: 't',
        title,
        categories: [title, author],
        children: [
          {
            type: 'post',
            id: 'p',
            role: 'answer',
            author: {name: author},
            published,
            votes: 3,
            truncated: true,
            children: [{type: 'paragraph', children: [{type: 'text', value: '文'}]}]
          }
        ]
      }
    ]
  }
}

/** A text as one line: what front matter holds of it. */
function asLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
}
