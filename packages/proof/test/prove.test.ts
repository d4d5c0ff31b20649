import {prove} from '@answerbook/proof'
import {describe, expect, it} from 'vitest'
import {bookOf, bookOfLines} from './book-of.js'

describe('prove', () => {
  it('says what is found and what is missing, with its line', () => {
    const value = '<h1>题目</h1>\n<p>第一段话。</p>\n<p>第二段\n话，很短。</p>'
    expect(prove({value}, bookOfLines(['题目', '第二段话。']))).toEqual({
      characters: 15,
      found: 7,
      missing: 8,
      share: 7 / 15,
      unexplained: [
        {text: '第一段话。', characters: 5, line: 2},
        {text: '，很短', characters: 3, line: 4}
      ],
      explained: {},
      unknown: [],
      guesses: [],
      truncated: []
    })
  })

  it.each([
    ['order', '<p>先说的话</p><p>后说的话</p>', ['后说的话', '先说的话']],
    [
      'order within a line',
      '<p>春眠不觉晓处处闻啼鸟夜来风雨声花落知多少</p>',
      ['夜来风雨声花落知多少', '春眠不觉晓处处闻啼鸟']
    ],
    ['space and what has no glyph', '<p>甲\u200B 乙&nbsp;\u00AD丙</p>', ['甲乙\n丙']],
    ['normal forms', '<p>e\u0301</p>', ['\u00e9']],
    ['what the book has besides', '<p>甲</p>', ['前', '甲', '后']],
    ['where lines break', '<p>甲乙</p><p>丙丁</p>', ['甲', '乙丙', '丁']],
    ['bare tags in code', '<pre>#include <cstring>\na<b</pre>', ['#include <cstring>', 'a<b']],
    ['text that is cut by a comment', '<p>用『<!--:』 『-->』框住</p>', ['用『<!--:』 『-->』框住']]
  ])('does not mind %s', (_, value, lines) => {
    expect(prove({value}, bookOfLines(lines))).toMatchObject({missing: 0, share: 1})
  })

  it.each([
    ['a comment', '<p>甲</p><!-- 乙 -->'],
    ['an attribute', '<p data-x="乙">甲</p>'],
    ['a declaration', '<!DOCTYPE html><?乙 ?><p>甲</p>']
  ])('takes no text out of %s', (_, value) => {
    expect(prove({value}, bookOfLines(['甲']))).toMatchObject({characters: 1, found: 1})
  })

  it('wants twice what stands twice', () => {
    const value = '<p>同一句话说两遍</p><p>同一句话说两遍</p>'
    expect(prove({value}, bookOfLines(['同一句话说两遍']))).toMatchObject({
      missing: 7,
      unexplained: [{text: '同一句话说两遍'}]
    })
  })

  it('does not take text for found that is only alike by chance', () => {
    const value = '<p>今天的天气很好，我们去公园。</p><p>完</p>'
    const {unexplained} = prove({value}, bookOfLines(['他的书很厚，好看得很。', '完']))
    expect(unexplained.map(({text}) => text)).toEqual(['今天的天气很好，我们去公园。'])
  })

  it('does not look for text among addresses, nor for formulas in text', () => {
    const link = {type: 'link', url: 'https://a.example/甲', children: []} as const
    const book = bookOf([{type: 'paragraph', children: [{...link, children: []}]}])
    expect(prove({value: '<p>甲</p>'}, book).missing).toBe(1)
  })

  it('counts what it does not know', () => {
    const value =
      '<x-card data-name="卡片的名字"><p title="在书里的话">在书里的话</p><img alt="看不到的图"></x-card>'
    expect(prove({value}, bookOfLines(['在书里的话'])).unknown).toEqual([
      {kind: 'element', name: 'x-card', count: 1},
      {kind: 'attribute', name: 'data-name', count: 1},
      {kind: 'attribute', name: 'alt', count: 1}
    ])
    const json = '{"content": "甲", "remark": "这里写了些什么", "__proto__": "还有些什么"}'
    expect(prove({value: json}, bookOfLines(['甲'])).unknown).toEqual([
      {kind: 'field', name: 'remark', count: 1},
      {kind: 'field', name: '__proto__', count: 1}
    ])
  })

  it('counts guesses', () => {
    const source = {
      value: '---\ndate: 2021-11-14 08:20:11\n---\n<div>某人的回答<br><br><p>文</p></div>',
      messages: [{ruleId: 'encoding-guessed'}, {ruleId: 'image-missing'}, {}]
    }
    expect(prove(source, bookOfLines(['某人', '文'])).guesses).toEqual([
      {name: 'date-without-zone', count: 1},
      {name: 'byline', count: 1},
      {name: 'encoding-guessed', count: 1}
    ])
  })

  it('notices that a text was cut', () => {
    const json = '{"content": "甲", "content_need_truncated": true, "answer_type": "paid"}'
    expect(prove({value: json}, bookOf([], {truncated: true})).truncated).toEqual([
      {name: 'content_need_truncated', count: 1},
      {name: 'paid', count: 1},
      {name: 'post', count: 1}
    ])
  })

  it('lists as much as it is asked to, and counts all', () => {
    const value = Array.from({length: 200}, (_, index) => `<p>第 ${index} 行</p>`).join('')
    const book = bookOfLines([])
    expect(prove({value}, book).unexplained).toHaveLength(100)
    expect(prove({value}, book, {maxUnexplained: 3}).unexplained).toHaveLength(3)
    expect(prove({value}, book, {maxUnexplained: 3}).missing).toBe(890)
  })

  it('cuts long texts that it lists', () => {
    const [lost] = prove({value: `<p>${'字'.repeat(1000)}</p>`}, bookOfLines([])).unexplained
    expect(lost).toEqual({text: `${'字'.repeat(200)}…`, characters: 1000, line: 1})
  })

  it.each([
    ['UTF-8', Buffer.from('\uFEFF<p>汉字</p>')],
    ['UTF-16', Buffer.from('\uFEFF<p>汉字</p>', 'utf16le')],
    ['GB18030', Buffer.from([0x3c, 0x70, 0x3e, 0xba, 0xba, 0xd7, 0xd6])]
  ])('reads %s', (_, value) => {
    expect(prove({value}, bookOfLines(['汉字'])).missing).toBe(0)
  })

  it('changes nothing, and gives the same again', () => {
    const book = bookOfLines(['甲', '乙'])
    const before = JSON.stringify(book)
    const source = {value: '<p>甲</p><p>丙</p>'}
    const first = prove(source, book)
    expect(prove(source, book)).toEqual(first)
    expect(JSON.stringify(book)).toBe(before)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })
})
