import type {PhrasingContent} from 'mdast'
import {expect, it} from 'vitest'
import {tiedRuns} from '../src/xhtml/tied-runs.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const math: PhrasingContent = {type: 'inlineMath', value: 'x'}
const note: PhrasingContent = {type: 'footnoteReference', identifier: '1'}
const mark: PhrasingContent = {type: 'superscript', children: [text('[1]')]}
const strong: PhrasingContent = {type: 'strong', children: [text('粗')]}

it.each([
  ['a formula and a comma', [text('设'), math, text('，则')], '设 | x， | 则'],
  ['a formula in brackets', [text('数（'), math, text('）。又')], '数 | （x）。 | 又'],
  ['a formula between letters', [text('设'), math, text('为')], '设 | x | 为'],
  ['nothing but punctuation between', [math, text('，'), math, text('。')], 'x， | x。'],
  ['a note and its word', [text('铅字'), note, text('，也')], '铅 | 字*， | 也'],
  ['a note to a quotation', [text('“好”'), note], '“好 | ”*'],
  ['a note to a word of letters', [text('type'), note, text('.')], 'type | *.'],
  ['a note to an astral Han', [text('𠀀𠀁'), note], '𠀀 | 𠀁*'],
  ['a note to a Han with a selector', [text('葛\u{e0100}'), note], '葛\u{e0100}*'],
  ['two notes', [text('字'), note, note, text('。')], '字**。'],
  ['notes with a comma between', [text('字'), note, text('，'), note], '字*，*'],
  ['a note to a formula', [math, note, text('。')], 'x*。'],
  ['a mark without a note', [text('铅字'), mark], '铅 | 字[1]'],
  ['marked text', [strong, note, strong, math], '粗 | * | 粗 | x']
])('ties %s', (_, nodes, expected) => {
  expect(
    tiedRuns(nodes)
      ?.map(run => run.map(show).join(''))
      .join(' | ')
  ).toBe(expected)
})

it('leaves text alone', () => {
  expect(tiedRuns([text('甲'), strong, text('，乙')])).toBe(undefined)
})

it('changes nothing of what it is given', () => {
  const nodes = [text('数（'), math, text('）。')]
  const before = structuredClone(nodes)
  tiedRuns(nodes)
  expect(nodes).toEqual(before)
})

function show(node: object): string {
  if ('children' in node) return (node.children as object[]).map(show).join('')
  return 'value' in node ? String(node.value) : '*'
}
