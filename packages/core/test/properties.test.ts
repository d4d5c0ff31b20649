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

/** Read a document: the type of the result, or the rule by which it failed. */
async function attempt(value: Uint8Array | string): Promise<string | undefined> {
  try {
    return (await readBook(new VFile(value))).type
  } catch (error) {
    if (error instanceof VFileMessage) return error.ruleId
    throw error
  }
}

it('reads any text, or says that there is none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(pieces, fc.string({unit: 'binary'})), {maxLength: 30}),
      async parts => {
        expect(await attempt(parts.join(''))).toMatch(
          /^(?:book|input-empty|input-binary|json-invalid|json-unknown)$/
        )
      }
    ),
    {numRuns: 2000}
  )
})

it('keeps the text of a paragraph whatever stands above it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 12}), async head => {
      const front = head.join('').replaceAll('<', '')
      const book = await readBook(new VFile(`---\n${front}\n---\n<p>正文在此</p>`))
      expect(textOf(book)).toContain('正文在此')
    }),
    {numRuns: 1000}
  )
})

it('reads any bytes, or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 200}), async bytes => {
      expect(await attempt(bytes)).toMatch(
        /^(?:book|input-empty|input-binary|json-invalid|json-unknown)$/
      )
    }),
    {numRuns: 2000}
  )
})
