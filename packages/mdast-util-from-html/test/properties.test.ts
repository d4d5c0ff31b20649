import fc from 'fast-check'
import {defaultHandlers, fromHtml} from 'mdast-util-from-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {findFaults} from './find-faults.js'
import {textOf} from './text-of.js'

describe('properties', () => {
  test('any string is turned into a valid tree', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), html => {
        expect(findFaults(fromHtml(html))).toEqual([])
      })
    )
  })

  test('any markup is turned into a valid tree', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), list => {
        expect(findFaults(fromHtml(list.join(''), {file: new VFile()}))).toEqual([])
      }),
      {numRuns: 2000}
    )
  })

  test('the text of any markup comes out, in order but for tables', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...visible), {maxLength: 40}), list => {
        const numbered = list.map((piece, index) => `${piece}甲${index}乙`)
        expect(withoutBullets(textOf(fromHtml(numbered.join(''))))).toBe(
          numbered.map(piece => piece.replace(/<[^>]*>/g, '')).join('')
        )
      }),
      {numRuns: 1000}
    )
  })

  test('any text that is escaped comes out', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const html = `<div>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`
        expect(withoutSpace(textOf(fromHtml(html)))).toBe(withoutSpace(text))
      }),
      {numRuns: 2000}
    )
  })
})

const visible = [
  ...['a href="x"', 'b', 'blockquote', 'div', 'em', 'h2', 'li', 'ol', 'p', 'span', 'sup', 'u'],
  ...['dd', 'del', 'dl', 'dt', 'figure', 'i', 'ins', 'section', 'strong', 'ul']
].flatMap(tag => [`<${tag}>`, `</${tag.split(' ')[0]}>`, '<br>'])

const pieces = [
  ...visible,
  ...Object.keys(defaultHandlers).flatMap(tag => [`<${tag}>`, `</${tag}>`]),
  ...['甲', '乙', ' ', '\n', '&nbsp;', '\u3000', '\u200B', '、', 'x', '<', '>', '"', '<!--', '-->'],
  ...['<img src="a">', '<td colspan="3">', '<td rowspan="2">', '<a href="javascript:x">', '<x y="'],
  ...['<input type="checkbox">', '<script type="math/tex">', '<video src="https://a.b/">']
]

/** What items of a list begin with where a line cannot hold the list. */
function withoutBullets(text: string): string {
  return text.replace(/(?<!甲)\d+\. ?|• ?/g, '')
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\0\u200B-\u200D\uFEFF]+/g, '')
}
