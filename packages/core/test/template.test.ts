import {readFileSync} from 'node:fs'
import {
  AnswerbookError,
  type Book,
  fieldNames,
  fieldsOf,
  fillTemplate,
  fillTyped,
  type Post,
  parseTemplate,
  type TemplateFields
} from '@answerbook/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

const known: TemplateFields = {
  title: '猫头鹰为什么能转头',
  author: '林间小路',
  site: '知乎',
  date: '2021-11-14T08:20:11+08:00',
  saved: '2022-03-01',
  votes: 128,
  categories: ['科学', '动物'],
  truncated: true
}

function fill(template: string, fields: TemplateFields = known): string {
  return fillTemplate(parseTemplate(template), fields)
}

describe('fillTemplate', () => {
  it.each([
    ['{title}', '猫头鹰为什么能转头'],
    ['{ title }', '猫头鹰为什么能转头'],
    ['{date:YYYY-MM-DD} {title}', '2021-11-14 猫头鹰为什么能转头'],
    ['{date:YYYY年MM月DD日 HH时mm分}', '2021年11月14日 08时20分'],
    ['{date:HH:mm:ss}', '08:20:11'],
    ['{date:MMMM}', '1111'],
    ['{date}', '2021-11-14T08:20:11+08:00'],
    ['{categories}', '科学, 动物'],
    ['{categories:/}', '科学/动物'],
    ['{categories:}', '科学动物'],
    ['{title:3}', '猫头鹰'],
    ['{title:99}', '猫头鹰为什么能转头'],
    ['{votes:5}', '00128'],
    ['{truncated}', 'true'],
    ['{truncated:未完}', '未完'],
    ['{author|佚名}', '林间小路'],
    ['{headline|无}', '无'],
    ['{published:YYYY|不详}', '不详'],
    ['{{{title}}}', '{猫头鹰为什么能转头}'],
    ['notes', 'notes'],
    ['', '']
  ])('should write %s as %s', (template, expected) => {
    expect(fill(template)).toBe(expected)
  })

  it('should cut between characters as readers see them', () => {
    expect(fill('{title:2}', {title: '👩‍👩‍👧‍👦é好'})).toBe('👩‍👩‍👧‍👦é')
  })

  it.each([
    ['YYYY-MM-DD HH:mm:ss', '2022-03-01'],
    ['YYYY-MM-DDTHH:mm', '2022-03-01'],
    ['YYYYMMDD-HHmm', '20220301'],
    ['YYYY年MM月DD日 HH时mm分', '2022年03月01日'],
    ['HH:mm YYYY', '2022'],
    ['（YYYY.MM HH:mm）', '（2022.03）'],
    ['YYYY/MM.', '2022/03.'],
    ['HH:mm', '']
  ])('should leave out of %s what a day does not have', (format, expected) => {
    expect(fill(`{saved:${format}}`)).toBe(expected)
  })

  it.each([
    ['{published:YYYY} {title}', '题'],
    ['{title} - {author}', '题'],
    ['{title} - {author} - {site}', '题 - 站'],
    ['{author} - {headline} - {title}', '题'],
    ['{title} - {author} - {headline}', '题'],
    ['{title} ({author})', '题'],
    ['{title} ({author}, {headline}) {site}', '题 站'],
    ['{title}（{author}，{site}）', '题（站）'],
    ['{title}（{site}，{author}）', '题（站）'],
    ['{title}【「{author}」】', '题'],
    ['{author}/{title}', '/题'],
    ['{site}/{author} - {title}', '站/题'],
    ['{title}_{author}_', '题'],
    ['{author}', ''],
    ['by {author}', ''],
    ['- {title} -', '- 题 -']
  ])('should tidy %s where a value is missing', (template, expected) => {
    expect(fill(template, {title: '题', site: '站'})).toBe(expected)
  })

  it('should not change what stands in values', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), title => {
        expect(fill('{title} - {author}', {title})).toBe(title)
        expect(fill('{author}（{title}）', {title})).toBe(`（${title}）`)
      })
    )
  })
})

describe('fillTyped', () => {
  it.each([
    ['{votes}', {type: 'number', value: 128}],
    ['{truncated}', {type: 'flag', value: true}],
    ['{categories}', {type: 'list', value: ['科学', '动物']}],
    ['{date}', {type: 'date', value: '2021-11-14T08:20:11+08:00'}],
    ['{date:YYYY-MM-DD}', {type: 'date', value: '2021-11-14'}],
    ['{title}', {type: 'text', value: '猫头鹰为什么能转头'}],
    ['{categories:、}', {type: 'text', value: '科学、动物'}],
    ['{votes:5}', {type: 'text', value: '00128'}],
    ['{votes} ', {type: 'text', value: '128 '}],
    ['{comments|0}', {type: 'number', value: 0}],
    ['{headline|0}', {type: 'text', value: '0'}],
    ['true', {type: 'flag', value: true}],
    ['10', {type: 'number', value: 10}],
    ['010', {type: 'text', value: '010'}],
    ['post', {type: 'text', value: 'post'}],
    ['{headline}', undefined],
    ['by {headline}', undefined],
    ['', undefined]
  ])('should give %s its type', (template, expected) => {
    expect(fillTyped(parseTemplate(template), known)).toEqual(expected)
  })
})

describe('parseTemplate', () => {
  it.each([
    ['{titel}', 'Unexpected field `titel`, expected title, author'],
    ['{}', 'Unexpected field ``, expected title'],
    ['{__proto__}', 'Unexpected field `__proto__`'],
    ['标{title', 'Unexpected `{` without `}`, expected `{{` for a brace, at character 2'],
    ['{a{title}', 'Unexpected `{` without `}`'],
    ['title}', 'Unexpected `}`, expected `}}` for a brace, at character 6 of the template title}'],
    ['{title:x}', 'Unexpected format `x` of title, expected the most characters, as a number'],
    ['{title:0}', 'Unexpected format `0` of title'],
    ['{date:yyyy-mm-dd}', 'expected YYYY, MM, DD, HH, mm, ss and marks between them'],
    ['{date:D}', 'Unexpected format `D` of date'],
    ['{date:}', 'Unexpected format `` of date'],
    ['{votes:x}', 'expected the fewest digits']
  ])('should refuse %s', (template, reason) => {
    const error = errorOf(() => parseTemplate(template))
    expect(error).toMatchObject({code: 'template-invalid'})
    expect(error.message).toContain(reason)
  })

  it('should list all fields where one is not known', () => {
    const {message} = errorOf(() => parseTemplate('{x}'))
    for (const {name} of fieldNames) expect(message).toContain(name)
  })

  it('should know the fields of its caller', () => {
    const template = parseTemplate('{index:3} {file}', {extra: {index: 'number', file: 'text'}})
    expect(fillTemplate(template, {index: 7, file: 'a'})).toBe('007 a')
  })

  it('should keep messages short, whatever the template', () => {
    for (const text of [
      '{'.repeat(100_001),
      `{${'x'.repeat(100_000)}}`,
      `{title:${'9'.repeat(1e5)}}`
    ]) {
      expect(errorOf(() => parseTemplate(text)).message.length).toBeLessThan(1000)
    }
  })

  it('should read any text, or say what is wrong', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      ':',
      '|',
      'title',
      'date',
      'YYYY',
      '1',
      '/',
      ' ',
      '(',
      ')'
    )
    fc.assert(
      fc.property(fc.string({unit, maxLength: 20}), text => {
        try {
          expect(typeof fill(text)).toBe('string')
        } catch (error) {
          expect(error).toMatchObject({code: 'template-invalid'})
        }
      }),
      {numRuns: 2000}
    )
  })

  it('should write any text whose braces are doubled', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(fill(text.replace(/[{}]/g, '$&$&'))).toBe(text)
      })
    )
  })

  it('should fill as many fields as there are', () => {
    expect(fill('{title} - {headline}（{author}）'.repeat(10_000)).length).toBe(180_000)
    expect(fill('{headline} - ('.repeat(10_000), known)).toBe('')
    expect(fill(`${'{headline} - ('.repeat(10_000)}{title}`).length).toBe(10_009)
  })
})

describe('fieldsOf', () => {
  const answer: Post = {
    type: 'post',
    id: 'https://www.zhihu.com/question/1/answer/2',
    role: 'answer',
    url: 'https://www.zhihu.com/question/1/answer/2',
    author: {name: '林间小路', headline: '看鸟的人', url: 'https://www.zhihu.com/people/a'},
    published: '2021-11-14T08:20:11+08:00',
    updated: '2021-11-15',
    votes: 3,
    children: [{type: 'paragraph', children: [{type: 'text', value: '因为 眼睛 👀'}]}]
  }
  const question: Post = {
    type: 'post',
    id: 'q',
    role: 'question',
    author: {name: '提问的人'},
    children: []
  }

  function bookOf(...children: Post[]): Book {
    return {
      type: 'book',
      version: 1,
      lang: 'zh',
      children: [
        {
          type: 'thread',
          id: 't',
          title: '题',
          url: 'https://www.zhihu.com/question/1',
          site: '知乎',
          categories: ['科学', '动物'],
          tags: ['C++ 教程', '“引”'],
          saved: '2022-01-01',
          children
        }
      ]
    }
  }

  it('should give each name of the list, and no other', () => {
    const names = fieldNames.map(({name}) => name)
    expect(Object.keys(fieldsOf(bookOf(answer))).sort()).toEqual(names.sort())
  })

  it('should tell who asked from who answered', () => {
    expect(fieldsOf(bookOf(question, answer))).toMatchObject({
      title: '题',
      author: '林间小路',
      authors: ['林间小路'],
      headline: '看鸟的人',
      'author.url': 'https://www.zhihu.com/people/a',
      'question.author': '提问的人',
      'question.url': 'https://www.zhihu.com/question/1',
      'answer.url': answer.url,
      url: answer.url,
      date: answer.published,
      role: 'answer',
      answers: 1,
      posts: 2
    })
  })

  it('should count the characters of a book when a template asks for them', () => {
    const template = parseTemplate('{characters}')
    expect(fillTemplate(template, fieldsOf(bookOf(question, answer)))).toBe('5')
  })

  it('should tell tags and categories apart', () => {
    const {categories, tags} = fieldsOf(bookOf(answer))
    expect({categories, tags}).toEqual({categories: ['科学', '动物'], tags: ['C++ 教程', '“引”']})
  })

  it('should say of several answers what is true of all', () => {
    const second: Post = {...answer, id: 'b', author: {name: '另一人'}, published: '2022-05-01'}
    const third: Post = {...second, id: 'c', updated: '2021-11-16T00:00:00Z'}
    expect(fieldsOf(bookOf(answer, second, third))).toMatchObject({
      author: undefined,
      authors: ['林间小路', '另一人'],
      headline: undefined,
      url: 'https://www.zhihu.com/question/1',
      'answer.url': undefined,
      published: undefined,
      date: answer.published,
      updated: third.updated,
      votes: undefined,
      answers: 3
    })
  })

  it('should not say that several answers were changed if none was', () => {
    const {updated: _, ...unchanged} = answer
    expect(fieldsOf(bookOf(unchanged, {...unchanged, id: 'b'})).updated).toBeUndefined()
  })

  it('should give no address that could run code', () => {
    const {url} = fieldsOf(bookOf({...answer, url: ' java\nscript:alert(1)'}))
    expect(url).toBe('https://www.zhihu.com/question/1')
  })

  it('should give an empty book nothing but counts and ids', () => {
    const fields = fieldsOf({type: 'book', version: 1, children: []})
    const given = Object.entries(fields).filter(([, value]) => value !== undefined)
    expect(Object.fromEntries(given)).toEqual({
      authors: [],
      answers: 0,
      posts: 0,
      characters: expect.any(Function),
      id: expect.stringMatching(/^[\da-f]{16}$/),
      hash: expect.stringMatching(/^[\da-f]{8}$/)
    })
  })
})

it('has a row in the readme for each field', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const table = readme.slice(readme.indexOf('### Templates'))
  for (const {name, type, help} of fieldNames) {
    expect(table).toContain(`| \`${name}\` | ${type} | ${help} |`)
  }
})

function errorOf(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    if (error instanceof AnswerbookError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
