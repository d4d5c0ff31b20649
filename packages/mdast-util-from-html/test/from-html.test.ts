import type {Nodes} from 'mdast'
import {defaultHandlers, type Element, fromElement, fromHtml, parseHtml} from 'mdast-util-from-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

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
