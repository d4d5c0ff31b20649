import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Book} from '@answerbook/core'
import {markdownOptions, toMarkdown} from '@answerbook/markdown'
import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

const folder = new URL('fixtures/flavours/', import.meta.url)
const book: Book = JSON.parse(readFileSync(new URL('book.json', folder), 'utf8'))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const names = markdownOptions.find(({name}) => name === 'flavour')?.choices ?? []
const empty: Book = {type: 'book', version: 1, children: []}

function write(book: Book, flavour: string): string {
  return String(toMarkdown(book, {flavour: flavour as 'gfm'}))
}

function text(value: string): Book {
  return bookOf({type: 'paragraph', children: [{type: 'text', value}]})
}

describe.each(names)('Markdown for %s', name => {
  it('should look as expected', async () => {
    const path = fileURLToPath(new URL(`${name}.md`, folder))
    await expect(write(book, name)).toMatchFileSnapshot(path)
  })

  it('should leave ordinary text as it is', () => {
    const value = '他说：“好。”a_b 和 5 * 3，C# 里 1 < 2 & 3 > 2（见 [1]）——100%，a@b.cn！'
    expect(write(text(value), name).replace(/^---\n[\s\S]*?---\n\n?/, '')).toBe(`${value}\n`)
  })

  it('should have its row in the readme', () => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\| `, 'm'))
  })
})

describe('front matter of flavours', () => {
  it.each(['hexo', 'hugo', 'jekyll'])('should be there for %s whatever is known', name => {
    expect(write(empty, name)).toMatch(/^---\n(?:layout: post\n)?---\n$/)
  })

  it('should be left out where it is not wanted', () => {
    expect(String(toMarkdown(empty, {flavour: 'hugo', frontMatter: 'none'}))).toBe('')
  })

  it('should have fences of TOML where that is wanted', () => {
    expect(String(toMarkdown(empty, {flavour: 'hugo', frontMatter: 'toml'}))).toBe('+++\n+++\n')
  })

  it('should be Markdown for pandoc', () => {
    const titled: Book = {...empty, title: '1. *甲* @乙 "丙"'}
    expect(write(titled, 'pandoc')).toBe(
      `---\ntitle: "1\\\\. \\\\*甲\\\\* \\\\@乙 \\\\\\"丙\\\\\\""\n---\n`
    )
  })
})

describe('marks that Hugo has no Markdown for', () => {
  const marked = (type: 'subscript' | 'superscript' | 'underline', value: string) => {
    const children: PhrasingContent[] = [{type: 'text', value}]
    return write(bookOf({type: 'paragraph', children: [{type, children}]}), 'hugo').split('\n')[3]
  }

  it('should be characters of their own where there are such', () => {
    expect(marked('superscript', '(n−1)+2x')).toBe('⁽ⁿ⁻¹⁾⁺²ˣ')
    expect(marked('subscript', 'i=0')).toBe('ᵢ₌₀')
  })

  it('should be left out elsewhere', () => {
    expect(marked('superscript', '甲1')).toBe('甲1')
    expect(marked('subscript', 'b')).toBe('b')
    expect(marked('underline', '1')).toBe('1')
  })
})

describe('shortcodes of Hugo', () => {
  it('should be commented out in code, and parted where nothing closes them', () => {
    const code = (value: string) => write(bookOf({type: 'code', value}), 'hugo').split('\n')[4]
    expect(code('{{< a >}} {{% /b %}} {{< c')).toBe('{{</* a */>}} {{%/* /b */%}} { {< c')
    expect(code('{{< a {{% b >}} %}}')).toBe('{{</* a {{% b */>}} %}}')
  })

  it('should be in two pieces of code in a line where nothing closes them', () => {
    const code = bookOf({type: 'paragraph', children: [{type: 'inlineCode', value: 'a {{{< b'}]})
    expect(write(code, 'hugo')).toContain('\n`a {{{`<!-- -->`< b`\n')
  })

  it('should cost linear time', () => {
    const open = '{{<'.repeat(100_000)
    expect(write(bookOf({type: 'code', value: open}), 'hugo')).toContain('{ {<{ {<')
  })
})
