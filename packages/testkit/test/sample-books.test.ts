import {bookText, sampleBooks, squash} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'

interface AnyNode {
  readonly type: string
  readonly children?: readonly AnyNode[]
}

describe('sampleBooks', () => {
  it('should have every node type', () => {
    const types = new Set(sampleBooks<AnyNode>().flatMap(({book}) => typesIn(book)))
    expect([...types].sort()).toEqual([
      'blockquote',
      'book',
      'break',
      'caption',
      'code',
      'definition',
      'delete',
      'emphasis',
      'figure',
      'footnoteDefinition',
      'footnoteReference',
      'heading',
      'html',
      'image',
      'imageReference',
      'inlineCode',
      'inlineMath',
      'link',
      'linkCard',
      'linkReference',
      'list',
      'listItem',
      'math',
      'mention',
      'paragraph',
      'post',
      'strong',
      'subscript',
      'superscript',
      'table',
      'tableCell',
      'tableRow',
      'text',
      'thematicBreak',
      'thread',
      'underline',
      'video'
    ])
  })

  it('should give fresh copies', () => {
    expect(sampleBooks()[0]?.book).not.toBe(sampleBooks()[0]?.book)
  })
})

describe('bookText', () => {
  it('should give titles, authors and text, and notes in the order they are named', () => {
    const book = {
      type: 'book',
      children: [
        {
          type: 'thread',
          title: '题',
          children: [
            {
              type: 'post',
              author: {name: '人'},
              children: [
                note('b', '乙'),
                note('a', '甲'),
                {
                  type: 'paragraph',
                  children: [
                    {type: 'text', value: '文'},
                    {type: 'footnoteReference', identifier: 'a'},
                    {type: 'inlineMath', value: 'x'},
                    {type: 'footnoteReference', identifier: 'b'}
                  ]
                }
              ]
            }
          ]
        }
      ]
    }
    expect(squash(bookText(book))).toBe('题人文x甲乙')
  })
})

function typesIn(node: AnyNode): string[] {
  return [node.type, ...(node.children?.flatMap(typesIn) ?? [])]
}

function note(identifier: string, value: string) {
  return {type: 'footnoteDefinition', identifier, children: [{type: 'text', value}]}
}
