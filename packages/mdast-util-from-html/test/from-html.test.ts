import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import * as api from 'mdast-util-from-html'
import {defaultHandlers, type Element, fromElement, fromHtml, parseHtml} from 'mdast-util-from-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {findFaults} from './find-faults.js'
import {listFixtures, readFixture} from './walk-fixtures.js'

describe('api', () => {
  test('exports what is documented', () => {
    expect(Object.keys(api).sort()).toEqual([
      'defaultHandlers',
      'fromElement',
      'fromHtml',
      'parseHtml'
    ])
  })

  test('tells only what the readme lists, and has a fixture for each', () => {
    const [, union = ''] = read('../src/rule-id.ts').split('RuleId =')
    const declared = [...union.matchAll(/'([a-z-]+)'/g)].map(match => match[1])
    const [, messages = ''] = read('../README.md').split('\n## Messages\n')
    const listed = [...messages.matchAll(/^\| `([a-z-]+)`/gm)].map(match => match[1])
    const told = listFixtures().flatMap(name =>
      JSON.parse(readFixture(name, 'expected.json') ?? '{"messages": []}').messages.map(
        (message: {ruleId: string}) => message.ruleId
      )
    )

    expect(listed).toEqual(declared)
    expect([...new Set(told)].sort()).toEqual(declared)
  })
})

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

describe('fromElement', () => {
  test('turns a part of a document into mdast', () => {
    const root = parseHtml('<p>a</p><div class="content"><p>b</p>c</div>')
    const content = root.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'div'
    )
    if (!content) throw new Error('Expected element')
    expect(fromElement(content)).toEqual(fromHtml('<p>b</p>c'))
  })

  test('does not change what it reads', () => {
    const root = parseHtml('<p> a <b> b</b></p><ul><li>c<ul>d</ul></ul>')
    expect(fromElement(root)).toEqual(fromElement(root))
  })
})

describe('options', () => {
  test('handlers stand before the default ones, and can call them', () => {
    const tree = fromHtml('<p>a<span class="x">b</span><span>c</span></p>', {
      handlers: {
        span: (state, element) =>
          element.attributes.class === 'x'
            ? {type: 'strong', children: state.phrasing(element)}
            : defaultHandlers.span?.(state, element)
      }
    })
    expect(tree.children).toEqual([
      {
        type: 'paragraph',
        children: [
          {type: 'text', value: 'a'},
          {type: 'strong', children: [{type: 'text', value: 'b'}]},
          {type: 'text', value: 'c'}
        ]
      }
    ])
  })

  test('phrasingTypes name phrasing nodes of handlers', () => {
    const note = {type: 'note', children: []} as unknown as Extract<Nodes, {type: 'text'}>
    const handlers = {note: () => note}
    const html = 'a<note>'
    expect(fromHtml(html, {handlers}).children.map(({type}) => type)).toEqual(['paragraph', 'note'])
    expect(fromHtml(html, {handlers, phrasingTypes: ['note']}).children.length).toBe(1)
  })

  test('start moves the places of messages', () => {
    const file = new VFile()
    fromHtml('<x></x>\n<y></y>', {file, start: {line: 3, column: 5}})
    fromHtml('<pre>a <y></pre>', {file, start: {line: 3, column: 5}})
    expect(file.messages.map(String)).toEqual([
      '3:5-3:8: Unexpected `x`, no HTML element, kept what is in it',
      '4:1-4:4: Unexpected `y`, no HTML element, kept what is in it',
      '3:12: Unexpected `<` in code, kept as text'
    ])
  })

  test('messages name the package', () => {
    const file = new VFile()
    fromHtml('<button>', {file})
    expect(file.messages[0]).toMatchObject({
      fatal: false,
      ruleId: 'element-lost',
      source: 'mdast-util-from-html'
    })
  })
})

describe('hostile input', () => {
  const count = 20_000

  test.each([
    '<div>',
    '<b>',
    '<ul><li>',
    '<table>',
    '<table><tr><td>',
    '<blockquote>',
    '<p><b>',
    '<b><i><u><p>',
    '<a href="x">',
    '<a href="x"><div>',
    '<ins><div>',
    '<sup><div>',
    '<figure>',
    '<font color="1"><p>',
    '<x>'
  ])('keeps the text in %s, repeated', tags => {
    const tree = fromHtml(`${tags}甲`.repeat(count))
    expect(textOf(tree)).toBe('甲'.repeat(count))
    expect(findFaults(tree)).toEqual([])
  })

  test('keeps the text of formatting that differs in each paragraph', () => {
    const html = Array.from({length: count}, (_, index) => `<p><b class="${index}">甲`).join('')
    expect(textOf(fromHtml(html))).toBe('甲'.repeat(count))
  })

  test('does not let spans make a large table of a small one', () => {
    const tree = fromHtml(`<table>${'<tr><td colspan=1000 rowspan=1000>甲'.repeat(1000)}</table>`)
    expect(JSON.stringify(tree).length).toBeLessThan(1_000_000)
  })

  test('tells the depth limit once', () => {
    const file = new VFile()
    fromHtml('<div>'.repeat(1000), {file})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['depth-limited'])
  })
})

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
        expect(textOf(fromHtml(numbered.join('')))).toBe(
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

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\0\u200B-\u200D\uFEFF]+/g, '')
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
