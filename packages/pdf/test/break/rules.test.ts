import {expect, it} from 'vitest'
import {setParagraph} from '../../src/break/set-paragraph.js'
import {createHyphenate} from '../../src/hyphenation/create-hyphenate.js'
import {languages} from '../../src/hyphenation/languages.js'
import {patternLanguage} from '../../src/hyphenation/pattern-language.js'
import {type Rules, usualRules} from '../../src/text/rules.js'
import {writingOf} from '../../src/text/writing-of.js'
import {text} from '../fake-face.js'
import {showLines} from './show-lines.js'

const han = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'

function set(value: string, rules: Partial<Rules>, widthPt = 100) {
  return setParagraph([text(value, {rules: {...usualRules, ...rules}})], {widthPt})
}

it.each([
  ['basic', '／ ends a line', ['天地玄黄宇宙洪荒日／ | 0–100 full', '月盈昃辰 | 0–40']],
  ['gb', '／ ends none', ['天地玄黄宇宙洪荒 | 0–80', '日／月盈昃辰 | 0–60']]
] as const)('%s: %s', (kinsoku, _, lines) => {
  expect(showLines(set('天地玄黄宇宙洪荒日／月盈昃辰', {kinsoku}))).toEqual(lines)
})

it.each([
  ['天地玄黄宇宙洪荒 / 盈昃辰宿', 95, '天地玄黄宇宙洪'],
  ['天地玄黄宇宙洪hz/盈昃辰宿', 85, '天地玄黄宇宙洪'],
  ['天地玄黄宇宙洪荒/hz盈昃', 85, '天地玄黄宇宙洪']
])('begins and ends no line with the slash of %s', (value, widthPt, first) => {
  expect(set(value, {}, widthPt)[0]?.text).toBe(first)
})

it.each([
  ['gb', '天地玄黄宇宙洪荒日月'],
  ['strict', '天地玄黄宇宙洪荒日']
] as const)('%s: a dash begins a line or not', (kinsoku, first) => {
  expect(set(`${han.slice(0, 10)}——盈昃辰宿`, {kinsoku})[0]?.text).toBe(first)
})

it.each(['·', '–', '%', '/'])('begins no line with %s after a space', mark => {
  const [first] = set(`天地玄黄宇宙洪荒 ${mark} 盈昃辰宿`, {}, 85)
  expect(first?.text.trim()).toBe('天地玄黄宇宙洪')
})

it.each([
  [
    'a comma',
    '天地玄黄宇宙洪荒日月，盈昃辰宿',
    ['天地玄黄宇宙洪荒日月， | 0–105 full', '盈昃辰宿 | 0–40']
  ],
  [
    'no colon',
    '天地玄黄宇宙洪荒日月：盈昃辰宿',
    ['天地玄黄宇宙洪荒日 | 0–100 full', '月：盈昃辰宿 | 0–60']
  ],
  [
    'none in a row',
    '天地玄黄宇宙洪荒日》。盈昃辰宿',
    ['天地玄黄宇宙洪荒日》。 | 0–100 full', '盈昃辰宿 | 0–40']
  ],
  [
    'none at the end',
    '天地玄黄宇宙洪荒日月盈。',
    ['天地玄黄宇宙洪荒日月 | 0–100 full', '盈。 | 0–15']
  ]
])('hangs %s', (_, value, lines) => {
  const shown = showLines(set(value, {hanging: 'stops'}))
  expect(shown).toEqual(lines)
})

it('hangs no mark of Traditional Chinese', () => {
  const value = '天地玄黄宇宙洪荒日月，盈昃辰宿'
  const rules = {hanging: 'stops', writing: 'hant'} as const
  for (const {endPt} of set(value, rules)) expect(endPt).toBeLessThanOrEqual(100)
})

/** As patterns would, but of one word. */
const hyphenate = (word: string) => (word === 'hyphenation' ? [2, 6] : [])

it('hyphenates where a line would be loose', () => {
  const value = '天地玄黄宇宙洪 hyphenation 天地玄黄'
  const lines = set(value, {hyphenate})
  expect(showLines(lines)).toEqual([
    '天地玄黄宇宙洪 hy | 0–100 full',
    'phenation 天地玄黄 | 0–87.5'
  ])
  expect(lines[0]?.hyphen?.glyphs).toHaveLength(1)
})

it('hyphenates where a column is too narrow, and nowhere else', () => {
  const narrow = set('hyphenation', {hyphenate}, 40)
  expect(narrow.map(({text, hyphen, endPt}) => [text, hyphen?.xsPt[0], endPt])).toEqual([
    ['hyphen', 30, 35],
    ['ation', undefined, 25]
  ])
  expect(set('hyphenation', {hyphenate})[0]?.hyphen).toBeUndefined()
})

it('hyphenates where the author says so, and nowhere else', () => {
  const lines = set('hyphenat\u00ADion', {hyphenate}, 52)
  expect(lines.map(({text, hyphen}) => [text, hyphen !== undefined])).toEqual([
    ['hyphenat\u00AD', true],
    ['ion', false]
  ])
})

it.each(['https://hyphenation', 'a_hyphenation', 'HYPHENATION', 'hyphenation.example'])(
  'hyphenates no %s',
  value => {
    expect(set(value, {hyphenate}, 40).some(({hyphen}) => hyphen)).toBe(false)
  }
)

it('leaves two letters before a hyphen and three after it', async () => {
  const patterns = await languages.en?.()
  const find = createHyphenate(patterns?.default ?? {})
  expect(find('hyphenation')).toEqual([2, 6])
  expect(find('typography')).toEqual([2, 5, 7])
  expect(find('a')).toEqual([])
  expect(find('')).toEqual([])
})

it('has patterns for each language that it names', async () => {
  for (const load of Object.values(languages)) {
    const find = createHyphenate((await load()).default)
    expect(find('international').length).toBeGreaterThanOrEqual(0)
  }
})

it.each([
  ['zh-CN', 'en', 'hans'],
  ['zh-TW', 'en', 'hant'],
  ['zh-Hant', 'en', 'hant'],
  ['zh-Hans-HK', 'en', 'hans'],
  ['yue', 'en', 'hant'],
  ['ja-JP', 'en', 'ja'],
  ['en-US', 'en', 'hans'],
  ['en-GB', 'en-gb', 'hans'],
  ['de-AT', 'de', 'hans'],
  ['ar', undefined, 'hans'],
  ['constructor', undefined, 'hans']
])('knows %s', (lang, patterns, writing) => {
  expect(patternLanguage(lang)).toBe(patterns)
  expect(writingOf(lang)).toBe(writing)
})

it.each([
  ['basic', '天地玄黄宇宙洪荒日月'],
  ['gb', '天地玄黄宇宙洪荒日']
] as const)('%s: a small kana begins a line or not', (kinsoku, first) => {
  expect(set('天地玄黄宇宙洪荒日月ー玄黄宇', {kinsoku})[0]?.text).toBe(first)
})

it('breaks Korean between words, and sets no room between it and Han', () => {
  const lines = set('모든 인간은 태어날 때부터 자유로우며', {}, 60)
  expect(lines.map(line => line.text)).toEqual(['모든 인간은 태어날 ', '때부터 자유로우며'])
  expect(set('대한國', {})[0]?.endPt).toBe(20)
})
