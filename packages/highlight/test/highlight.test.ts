import {createHighlighter} from '@answerbook/highlight'
import {expect, it} from 'vitest'

const languages = ['js', 'matlab']
const highlight = await createHighlighter().load(languages)

const signs = {comment: '~', keyword: '*', literal: '#', name: '@', string: '"', plain: ''}

/** Show tokens between the sign of their kind. */
function show(value: string, lang: string): string {
  const tokens = highlight(value, lang)
  expect(tokens.map(({text}) => text).join('')).toBe(value)
  const sign = (kind: keyof typeof signs = 'plain') => signs[kind]
  return tokens.map(({text, kind}) => sign(kind) + text + sign(kind)).join('')
}

it('exports what its README says', async () => {
  expect(Object.keys(await import('@answerbook/highlight'))).toEqual(['createHighlighter'])
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
])('colours %s: %j', (lang, value, shown) => {
  expect(show(value, lang)).toBe(shown)
})

it('parts no character', () => {
  for (const lang of ['js', 'markdown', 'swift', 'perl', 'xml']) {
    const tokens = highlight('x = "𠮷" + 𠮷 /* 👍🏽 */ `𠮷` "#{𠮷}" <𠮷 𠮷=𠮷>', lang)
    for (const {text} of tokens) expect(text.isWellFormed()).toBe(true)
  }
})

it('knows the languages that it was asked for', async () => {
  const usual = await createHighlighter().load(['js'])
  expect(usual('let', 'js')).toEqual([{text: 'let', kind: 'keyword'}])
  expect(usual('a = 1', 'matlab')).toEqual([{text: 'a = 1', kind: undefined}])
  const none = await createHighlighter().load([])
  expect(none('let', 'js')).toEqual([{text: 'let', kind: undefined}])
})

it('leaves code as it is that is too long to be read', () => {
  const code = 'let a\n'.repeat(400_000)
  expect(highlight(code, 'js')).toEqual([{text: code, kind: undefined}])
})

it('goes into any depth', () => {
  const deep = '{"a":['.repeat(20_000)
  expect(
    highlight(deep, 'json')
      .map(({text}) => text)
      .join('')
  ).toBe(deep)
})
