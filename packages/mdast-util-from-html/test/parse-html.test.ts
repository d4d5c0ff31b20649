import {parseHtml} from 'mdast-util-from-html'
import {describe, expect, test} from 'vitest'

describe('parseHtml', () => {
  test('gives elements, texts and comments with their parents', () => {
    const root = parseHtml('<p id="a">b<!--c--></p>')
    const [paragraph] = root.children
    if (paragraph?.type !== 'element') throw new Error('Expected element')

    expect(paragraph).toMatchObject({tagName: 'p', attributes: {id: 'a'}})
    expect(paragraph.parent).toBe(root)
    expect(paragraph.children).toMatchObject([
      {type: 'text', value: 'b', parent: paragraph},
      {type: 'comment', value: 'c', parent: paragraph}
    ])
  })

  test('keeps attributes that are named like members of objects', () => {
    const [element] = parseHtml('<p __proto__="a" toString="b">').children
    if (element?.type !== 'element') throw new Error('Expected element')
    expect(Object.entries(element.attributes)).toEqual([
      ['__proto__', 'a'],
      ['tostring', 'b']
    ])
    expect(element.attributes.constructor).toBe(undefined)
  })

  test('keeps the attributes of the document', () => {
    expect(parseHtml('<!doctype html><html lang="zh"><p>x').attributes.lang).toBe('zh')
  })

  test('limits attributes', () => {
    const attributes = Array.from({length: 1000}, (_, index) => `a${index}`).join(' ')
    const [element] = parseHtml(`<p ${attributes}>`).children
    if (element?.type !== 'element') throw new Error('Expected element')
    expect(Object.keys(element.attributes).length).toBe(256)
  })

  test('finds places', () => {
    const root = parseHtml('<p>\n  <b>x</b>')
    const [paragraph] = root.children
    if (paragraph?.type !== 'element') throw new Error('Expected element')
    const [, bold] = paragraph.children
    if (bold?.type !== 'element') throw new Error('Expected element')
    expect(root.locate(bold)).toEqual({
      start: {line: 2, column: 3, offset: 6},
      end: {line: 2, column: 6, offset: 9}
    })
  })
})
