import type {Book} from '@answerbook/core'
import {readBook} from '@answerbook/core'
import {prove} from '@answerbook/proof'
import {sampleBooks} from '@answerbook/testkit'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

/** What is looked at of a node, of whatever type. */
interface AnyNode {
  type: string
  value?: string
  children?: AnyNode[]
}

const word = fc
  .array(fc.integer({min: 0x4e00, max: 0x9fa5}), {minLength: 1, maxLength: 9})
  .map(points => String.fromCodePoint(...points))
const formula = fc.array(fc.constantFrom('a', '+', 'b', '\\pi ', '^2'), {
  minLength: 1,
  maxLength: 9
})

const block = fc.oneof(
  fc.array(word, {minLength: 1}).map(words => `<p>${words.join('<b>，</b>')}</p>`),
  word.map(text => `<h2>${text}</h2>`),
  fc
    .array(word, {minLength: 1})
    .map(items => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`),
  fc.tuple(word, formula).map(([text, tex]) => `<p>${text}${formulaOf(tex.join(''))}</p>`),
  word.map(
    text => `<figure><img src="https://a.example/b.png"><figcaption>${text}</figcaption></figure>`
  ),
  fc.tuple(word, word).map(([text, note]) => `<p>${text}${noteOf(note)}</p>`),
  fc.array(word).map(lines => `<pre><code>${lines.join('\n')}</code></pre>`)
)

const page = fc
  .array(block, {minLength: 1, maxLength: 12})
  .map(blocks => `<div>${blocks.join('\n')}</div>`)

describe('a book from which something was taken', () => {
  it('is proved to lack just that', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.nat(), fc.nat(), fc.nat(), async (value, at, from, length) => {
        const book = await readBook(new VFile({value, path: 'a.html'}), {from: 'zhihu'})
        expect(prove({value}, book).unexplained).toEqual([])

        const texts = textsOf(book).filter(({value}) => value)
        const text = texts[at % texts.length]
        if (!text?.value) return
        const start = from % text.value.length
        const end = start + 1 + (length % (text.value.length - start))
        const taken = text.value.slice(start, end)
        text.value = text.value.slice(0, start) + text.value.slice(end)
        const {missing, unexplained} = prove({value}, book)
        expect(sorted(unexplained.map(({text}) => text).join(''))).toBe(sorted(taken))
        expect(missing).toBe(taken.replace(/\s/g, '').length)
      })
    )
  })

  it('lacks a whole block', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.nat(), async (value, at) => {
        const book = await readBook(new VFile({value, path: 'a.html'}), {from: 'zhihu'})
        const children = book.children[0]?.children[0]?.children ?? []
        const [taken] = children.splice(at % Math.max(1, children.length), 1)
        const words = taken ? textsOf(taken).map(({value}) => value) : []
        const {unexplained} = prove({value}, book)
        expect(sorted(unexplained.map(({text}) => text).join(''))).toBe(sorted(words.join('')))
      })
    )
  })
})

describe('sample books', () => {
  it.each(sampleBooks())('$name is whole as JSON, and not without one of its texts', ({book}) => {
    const value = JSON.stringify(book)
    const copy: Book = JSON.parse(value)
    expect(prove({value}, copy)).toMatchObject({missing: 0, unexplained: []})
    const text = textsOf(copy).findLast(({value = ''}) => value.trim().length > 2)
    if (!text?.value) return
    const {length} = text.value.replace(/[\s\u200B-\u200F\u202A-\u202E\uFEFF]|\p{Cc}/gu, '')
    text.value = ''
    expect(prove({value}, copy).missing).toBe(length)
  })
})

function textsOf(node: object): AnyNode[] {
  const {children = []} = node as AnyNode
  return [...('value' in node ? [node as AnyNode] : []), ...children.flatMap(textsOf)]
}

function formulaOf(tex: string): string {
  return `<img src="https://www.zhihu.com/equation?tex=${encodeURIComponent(tex)}" eeimg="1">`
}

function noteOf(text: string): string {
  return `<sup data-draft-type="reference" data-text="${text}" data-numero="${text}">[1]</sup>`
}

/** A text that is gone from between equal letters may be seen one letter off. */
function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('')
}
