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
  ['diff', '-a\n+b', '#-a\n#"+b"'],
  ['jsx', '<A.b c="d">{e}</A.b>', '<*A.b* @c@=""d"">{e}</*A.b*>'],
  ['html', '<a b="c">&lt;</a>', '<*a* @b@=""c"">#&lt;#</*a*>'],
  ['html', '<style>p{}</style>', '<*style*>*p*{}</*style*>'],
  ['css', '.a:hover{b:1px}', '@.a@:hover{@b@:#1px#}'],
  ['php', '<p><?php f() ?></p>', '<*p*>#<?php# @f@() #?>#</*p*>'],
  ['php', '<p>___PHP0___<?= 1 ?>', '<*p*>___PHP0___#<?=# #1# #?>#'],
  ['markdown', '# a\n```c++\nint b\n```', '#* a*\n```c++\n*int* b\n```'],
  ['markdown', '```none\nint b\n```', '```none\nint b\n```'],
  ['md', '[a](b)', '[a](#b#)'],
  ['java', '@A int b', '#@A# *int* b'],
  ['ts', 'enum A {}', '*enum* @A@ {}'],
  ['scala', 'object A => null', '*object* @A@ => #null#'],
  ['sql', 'a AND b > 1', 'a *AND* b > #1#'],
  ['regex', 'a', 'a'],
  ['js', '/a+[b]/g', '"/a+[b]/g"'],
  ['erb', '<p><%= a %></p>', '<*p*><%= a %></*p*>'],
  ['language-Python', 'def f(): pass', '*def* @f@(): *pass*'],
  ['js {1,3}', 'null', '#null#'],
  ['js:title', 'null', '#null#'],
  ['py', 'print(len(a))', 'print(len(a))'],
  ['python3', 'def f(): pass', '*def* @f@(): *pass*'],
  ['C++', 'int a;', '*int* a;'],
  ['golang', 'var a', '*var* a'],
  ['sh', 'exit # 一', '*exit* ~# 一~'],
  ['vue', '<p>x</p>', '<*p*>x</*p*>'],
  ['objc', '@end', '*@end*'],
  ['matlab', 'a = 1 % 一', 'a = #1# ~% 一~'],
  ['matlab', `i = ["b" 'c'] + 2i`, `i = [""b"" "'c'"] + #2i#`],
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
  const code = 'let a\n'.repeat(40_000)
  expect(highlight(code, 'js')).toEqual([{text: code, kind: undefined}])
})

it('reads long code in parts, but no comment of it', () => {
  const comment = `/*\n${'it is "so"\n'.repeat(200)}*/\n`
  const code = `let a = "b"\n${comment}`.repeat(20)
  const tokens = highlight(code, 'js')
  expect(tokens.map(({text}) => text).join('')).toBe(code)
  expect(tokens.filter(({kind}) => kind === 'comment').map(({text}) => text)).toEqual(
    Array.from({length: 20}, () => comment.trim())
  )
})

it('colours long lines, and what is beside them as if it stood alone', () => {
  const long = `let a = [${'"𠮷", '.repeat(1000)}]\n`
  const tokens = highlight(`let b\n${long}let c`, 'js')
  expect(tokens.map(({text}) => text).join('')).toBe(`let b\n${long}let c`)
  expect(tokens.filter(({kind}) => kind === 'string')).toHaveLength(1000)
  expect(tokens.filter(({kind}) => kind === 'keyword')).toHaveLength(3)
  for (const {text} of tokens) expect(text.isWellFormed()).toBe(true)
})

it('goes into any depth', () => {
  const deep = '{"a":['.repeat(20_000)
  expect(
    highlight(deep, 'json')
      .map(({text}) => text)
      .join('')
  ).toBe(deep)
})
