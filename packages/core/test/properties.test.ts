import {readBook} from '@answerbook/core'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'

/** Pieces that front matters and answers are made of, in any order. */
const pieces = fc.constantFrom(
  '---\n',
  '\n---\n',
  'title: ',
  "''",
  '"',
  ' - ',
  '{[&*!|>%@`',
  '<div>',
  '某人的回答<br><br>',
  '</p>',
  '<img src="https://www.zhihu.com/equation?tex=%">',
  '<a data-draft-type="link-card" href="//a.cn">',
  '<div class="answer"><div class="content">',
  '字'
)

function textOf(node: Nodes | {children?: unknown; value?: string}): string {
  if ('value' in node && node.value !== undefined) return node.value
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(textOf).join('')
    : ''
}

it('reads any text, or says that there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'binary'})), {maxLength: 30}), parts => {
      try {
        expect(readBook(new VFile(parts.join(''))).version).toBe(1)
      } catch (error) {
        expect(error).toBeInstanceOf(VFileMessage)
      }
    }),
    {numRuns: 2000}
  )
})

it('keeps the text of a paragraph whatever stands above it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 12}), head => {
      const front = head.join('').replaceAll('<', '')
      const book = readBook(new VFile(`---\n${front}\n---\n<p>正文在此</p>`))
      expect(textOf(book)).toContain('正文在此')
    }),
    {numRuns: 1000}
  )
})

it('reads any bytes, or says why not', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), bytes => {
      try {
        expect(readBook(new VFile(bytes)).type).toBe('book')
      } catch (error) {
        expect(error).toBeInstanceOf(VFileMessage)
      }
    }),
    {numRuns: 2000}
  )
})
