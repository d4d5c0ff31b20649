import {expect, it} from 'vitest'
import {type SetParagraphOptions, setParagraph} from '../../src/break/set-paragraph.js'
import {text} from '../fake-face.js'
import {showLines} from './show-lines.js'

interface Case {
  readonly shows: string
  readonly text: string
  readonly options?: Partial<SetParagraphOptions>
  /** Where `full` lines are set from edge to edge. */
  readonly lines: readonly string[]
}

const han = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'

const cases: readonly Case[] = [
  {shows: 'one line', text: '天地玄黄', lines: ['天地玄黄 | 0–40']},
  {
    shows: 'full lines',
    text: han,
    lines: [
      '天地玄黄宇宙洪荒日月 | 0–100 full',
      '盈昃辰宿列张寒来暑往 | 0–100 full',
      '秋收冬藏 | 0–40'
    ]
  },
  {
    shows: 'indent',
    text: han,
    options: {indentPt: 20},
    lines: [
      '天地玄黄宇宙洪荒 | 20–100 full',
      '日月盈昃辰宿列张寒来 | 0–100 full',
      '暑往秋收冬藏 | 0–60'
    ]
  },
  {
    shows: 'hanging indent',
    text: han,
    options: {hangingPt: 20},
    lines: [
      '天地玄黄宇宙洪荒日月 | 0–100 full',
      '盈昃辰宿列张寒来 | 20–100 full',
      '暑往秋收冬藏 | 20–80'
    ]
  },
  {
    shows: 'line-end mark takes half its square',
    text: '天地玄黄宇宙洪荒日，月盈昃辰。',
    lines: ['天地玄黄宇宙洪荒日， | 0–100 full', '月盈昃辰。 | 0–45']
  },
  {
    shows: 'line-start bracket takes half its square',
    text: '天地玄黄宇宙洪荒日月《盈昃》辰宿',
    lines: ['天地玄黄宇宙洪荒日月 | 0–100 full', '《盈昃》辰宿 | 0–55']
  },
  {
    shows: 'commas squeezed rather than space added',
    text: '天，地，玄，黄宇宙洪荒日月盈昃辰宿列张',
    options: {widthPt: 95},
    lines: ['天，地，玄，黄宇宙洪 | 0–95 full', '荒日月盈昃辰宿列张 | 0–90']
  },
  {
    shows: 'stop and brackets stay with their text',
    text: '天地玄黄宇宙洪荒日月（盈昃）。辰宿',
    lines: ['天地玄黄宇宙洪荒日月 | 0–100 full', '（盈昃）。辰宿 | 0–60']
  },
  {shows: 'marks in a row', text: '他说：“好。”——', lines: ['他说：“好。”—— | 0–80']},
  {
    shows: 'mixed brackets',
    text: '（A/B测试，他说“好”）',
    lines: ['（A/B测试，他说“好”） | 0–100 full']
  },
  {
    shows: 'range of years is one word',
    text: '天地玄黄宇宙1990–2021年洪荒',
    lines: ['天地玄黄宇宙 | 0–60', '1990–2021年洪荒 | 0–77.5']
  },
  {shows: 'apostrophe is Western', text: 'don’t', lines: ['don’t | 0–22.5']},
  {
    shows: 'percentage is one word',
    text: '天地玄黄宇宙洪荒日50%月盈',
    lines: ['天地玄黄宇宙洪荒日 | 0–100 full', '50%月盈 | 0–37.5']
  },
  {
    shows: 'name with signs is one word',
    text: '天地玄黄宇宙洪荒日C++月盈',
    lines: ['天地玄黄宇宙洪荒日 | 0–100 full', 'C++月盈 | 0–37.5']
  },
  {
    shows: 'exclamation marks',
    text: '天地玄黄宇宙洪荒日！！！月盈',
    lines: ['天地玄黄宇宙洪荒 | 0–80', '日！！！月盈 | 0–50']
  },
  {
    shows: 'ellipsis and dash are never parted',
    text: '天地玄黄宇宙洪荒日……月——盈昃辰宿列张寒来暑往',
    lines: ['天地玄黄宇宙洪荒日 | 0–100 full', '……月——盈昃辰宿列 | 0–100 full', '张寒来暑往 | 0–50']
  },
  {
    shows: 'emoji is never parted',
    text: '天地玄黄宇宙洪荒日👨‍👩‍👧‍👦月盈',
    lines: ['天地玄黄宇宙洪荒日👨‍👩‍👧‍👦 | 0–100 full', '月盈 | 0–20']
  },
  {shows: 'quarter em for a typed space', text: '天地 ab 玄黄', lines: ['天地 ab 玄黄 | 0–55']},
  {shows: 'quarter em without a space', text: '天地ab玄黄', lines: ['天地ab玄黄 | 0–55']},
  {shows: 'no gap beside a mark', text: '天地，ab（玄黄）', lines: ['天地，ab（玄黄） | 0–75']},
  {
    shows: 'word spaces',
    text: 'the quick brown fox jumps',
    lines: ['the quick brown fox  | 0–100 full', 'jumps | 0–25']
  },
  {
    shows: 'unit stays with its number',
    text: '天地玄黄宇宙洪荒9 km玄黄',
    lines: ['天地玄黄宇宙洪荒9 km | 0–100 full', '玄黄 | 0–20']
  },
  {
    shows: 'no-break space',
    text: 'abcdefghijk ab\u00A0cdefgh',
    lines: ['abcdefghijk  | 0–55', 'ab\u00A0cdefgh | 0–43']
  },
  {
    shows: 'address breaks at its joints',
    text: 'https://example.com/path/to/a?b=c',
    lines: ['https://example.com/ | 0–100 full', 'path/to/a?b=c | 0–65']
  },
  {
    shows: 'address of one long word',
    text: 'a'.repeat(50),
    lines: [
      'aaaaaaaaaaaaaaaaaaaa | 0–100 full',
      'aaaaaaaaaaaaaaaaaaaa | 0–100 full',
      'aaaaaaaaaa | 0–50'
    ]
  },
  {
    shows: 'marks without end',
    text: '！'.repeat(30),
    lines: ['！！！！！！！！！！！！！！！！！！！！ | 0–100 full', '！！！！！！！！！！ | 0–50']
  },
  {
    shows: 'line feeds',
    text: '天地\n玄黄\n\n宇宙\n',
    lines: ['天地 | 0–20', '玄黄 | 0–20', ' | 0–0', '宇宙 | 0–20']
  },
  {
    shows: 'own indent of the author',
    text: '　　天地玄黄',
    options: {indentPt: 20},
    lines: ['　　天地玄黄 | 20–60']
  },
  {shows: 'own indent kept', text: '　　天地玄黄', lines: ['　　天地玄黄 | 0–60']},
  {
    shows: 'no last line of one Han',
    text: han.slice(0, 21),
    options: {widthPt: 200},
    lines: ['天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑 | 0–200 full', '往秋 | 0–20']
  },
  {
    shows: 'left',
    text: 'one two three four five six',
    options: {align: 'left'},
    lines: ['one two three four  | 0–84', 'five six | 0–38']
  },
  {
    shows: 'centre',
    text: '天地玄黄宇宙洪荒日月盈昃辰',
    options: {align: 'center'},
    lines: ['天地玄黄宇宙洪荒日月 | 0–100', '盈昃辰 | 35–65']
  },
  {
    shows: 'balance',
    text: '天地玄黄宇宙洪荒日月盈昃辰',
    options: {align: 'balance'},
    lines: ['天地玄黄宇宙 | 0–60', '洪荒日月盈昃辰 | 0–70']
  },
  {
    shows: 'narrower than two characters',
    text: '天，地。',
    options: {widthPt: 10},
    lines: ['天 | 0–10 full', '， | 0–5', '地 | 0–10 full', '。 | 0–5']
  },
  {
    shows: 'a title, by its words',
    text: '如何理解平台之间的互联互通',
    options: {align: 'balance'},
    lines: ['如何理解平台 | 0–60', '之间的互联互通 | 0–70']
  },
  {
    shows: 'quotes of two writings',
    text: '他说“ab”，she said “ab” too',
    options: {widthPt: 200},
    lines: ['他说“ab”，she said “ab” too | 0–129']
  },
  {
    shows: 'a row of rules too long',
    text: `${'（'.repeat(12)}天`,
    lines: ['（（（（（（（（（（（（天 | 0–70']
  },
  {shows: 'nothing', text: '', lines: []},
  {shows: 'only space', text: '  ', lines: ['   | 0–0']}
]

it.each(cases)('sets $shows', ({text: value, options, lines}) => {
  const result = setParagraph([text(value)], {widthPt: 100, ...options})
  expect(showLines(result)).toEqual(lines)
})
