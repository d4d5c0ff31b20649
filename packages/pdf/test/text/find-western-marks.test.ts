import {expect, it} from 'vitest'
import {findWesternMarks} from '../../src/text/find-western-marks.js'

/** Marks that are Western stand between bars. */
it.each([
  ['他说：“好。”', '他说：“好。”'],
  ['don’t', 'don|’|t'],
  ['“Hello,” he said', '|“|Hello,|”| he said'],
  ['他说“hello”。', '他说“hello”。'],
  ['“iPhone”是', '“iPhone”是'],
  ['he said “你好” to me', 'he said “你好” to me'],
  ['‘don’t’ she said', '|‘|don|’|t|’| she said'],
  ['users’ data', 'users|’| data'],
  ['rock ’n’ roll', 'rock |’|n|’| roll'],
  ['，’90s', '，|’|90s'],
  ['他说‘好’abc', '他说‘好’abc'],
  ['“a” 和 “b”', '|“|a|”| 和 |“|b|”|'],
  ['“好', '“好'],
  ['“good', '|“|good'],
  ['he came—late', 'he came|—|late'],
  ['他来了—晚了', '他来了—晚了'],
  ['a——b', 'a——b'],
  ['one — two … three', 'one |—| two |…| three'],
  ['“abc…”他', '“abc|…|”他'],
  ['一 — 二 — two', '一 — 二 — two'],
  ['well…', 'well|…|'],
  ['好……', '好……'],
  ['Jean·Paul', 'Jean|·|Paul'],
  ['阿尔·爱', '阿尔·爱'],
  ['唱 rock ’n’ roll', '唱 rock |’|n|’| roll'],
  ['、’90s 的', '、|’|90s 的'],
  ['he said “hello”。', 'he said |“|hello|”|。'],
  ['中文‘quote’混排', '中文‘quote’混排'],
  ['“”', '“”'],
  ['”“', '”“']
])('%s', (text, marked) => {
  const western = findWesternMarks(text)
  const result = Array.from({length: text.length}, (_, index) =>
    western.has(index) ? `|${text[index]}|` : text[index]
  )
  expect(result.join('')).toBe(marked)
})
