import type {Code} from 'mdast'
import {expect, it} from 'vitest'
import type {Highlight} from '../../src/code/code-token.js'
import {loadHighlight} from '../../src/code/load-highlight.js'
import {book, paragraph} from '../sample-book.js'

const code = (value: string, lang?: string): Code => ({type: 'code', value, lang})

async function load(): Promise<Highlight> {
  const highlight = await loadHighlight(book([code('', 'js')]))
  if (!highlight) throw new Error('Expected highlighting')
  return highlight
}

const signs = {comment: '~', keyword: '*', literal: '#', name: '@', string: '"', plain: ''}

/** Show tokens between the sign of their kind. */
async function show(value: string, lang: string): Promise<string> {
  const tokens = (await load())(value, lang)
  expect(tokens.map(({text}) => text).join('')).toBe(value)
  const sign = (kind: keyof typeof signs = 'plain') => signs[kind]
  return tokens.map(({text, kind}) => sign(kind) + text + sign(kind)).join('')
}

it('is loaded only for code of a stated language', async () => {
  expect(await loadHighlight(book([paragraph('x'), code('let a')]))).toBeUndefined()
  expect(await loadHighlight(book([code('let a', 'js')]))).toBeTypeOf('function')
})

it.each([
  ['js', 'let a = 1 // 一', '*let* a = #1# ~// 一~'],
  ['ruby', 'x = "a #{b}"', 'x = ""a "#{b}"""'],
  ['json', '{"甲": true}', '{@"甲"@: #true#}'],
  ['c++', '#include <a>', '##include #"<a>"'],
  ['diff', '-a\n+b', '#-a#\n"+b"'],
  ['language-Python', 'def f(): pass', '*def* @f@(): *pass*'],
  ['js {1,3}', 'null', '#null#'],
  ['js:title', 'null', '#null#'],
  ['python3', 'def f(): pass', '*def* @f@(): *pass*'],
  ['C++', 'int a;', '*int* a;'],
  ['golang', 'var a', '*var* a'],
  ['sh', 'exit # 一', 'exit ~# 一~'],
  ['vue', '<p>x</p>', '<*p*>x</*p*>'],
  ['objc', '@end', '*@end*'],
  ['matlab', 'a = 1 % 一', 'a = #1# ~% 一~'],
  ['text', 'let a = 1', 'let a = 1'],
  ['nothing', 'let a = 1', 'let a = 1'],
  ['', 'let a = 1', 'let a = 1'],
  ['js', '', '']
])('colours %s: %j', async (lang, value, shown) => {
  expect(await show(value, lang)).toBe(shown)
})

it('parts no character', async () => {
  for (const lang of ['js', 'markdown', 'swift', 'perl', 'xml']) {
    const tokens = (await load())('x = "𠮷" + 𠮷 /* 👍🏽 */ `𠮷` "#{𠮷}" <𠮷 𠮷=𠮷>', lang)
    for (const {text} of tokens) expect(text.isWellFormed()).toBe(true)
  }
})

it('goes into any depth', async () => {
  const deep = '{"a":['.repeat(20_000)
  expect(
    (await load())(deep, 'json')
      .map(({text}) => text)
      .join('')
  ).toBe(deep)
})
