import {toMarkdown} from '@answerbook/markdown'
import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

describe('signs in text', () => {
  it.each([
    // Alone, or with space on the wrong side, they mark nothing.
    ['他说***了', '他说***了'],
    ['翻翻~~~', '翻翻~~~'],
    ['约 ~50g 到 ~200g', '约 ~50g 到 ~200g'],
    ['原产于______洲，又叫____柿', '原产于______洲，又叫____柿'],
    ['填______。', '填______。'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case 和 _私有', 'snake_case 和 _私有'],
    // In pairs they may.
    ['2*3*4', '2\\*3\\*4'],
    ['10~20，5~8', '10\\~20，5\\~8'],
    ['____，____。', '\\_\\_\\_\\_，\\_\\_\\_\\_。'],
    ['_甲_', '\\_甲\\_'],
    // Only parsers of JavaScript take this for space.
    ['*\uFEFF甲*', '\\*\uFEFF甲\\*'],
    // Where a line begins, runs are rules and fences.
    ['***', '\\***'],
    ['_ _ _', '\\_ _ _'],
    ['~~~甲', '\\~~~甲'],
    ['**', '**']
  ])('of %j should be written as %j', (text, expected) => {
    expect(write([{type: 'text', value: text}])).toBe(expected)
  })

  it('should be escaped where what nodes print could meet them', () => {
    const strong: PhrasingContent = {type: 'strong', children: [{type: 'text', value: '乙'}]}
    expect(write([{type: 'text', value: '甲* '}, strong])).toBe('甲\\* **乙**')
  })
})

describe('a link', () => {
  const link: PhrasingContent = {
    type: 'link',
    url: 'https://a.cn/',
    children: [{type: 'text', value: '乙'}]
  }

  it('should not become a picture behind an exclamation mark', () => {
    expect(write([{type: 'text', value: '甲!'}, link, {type: 'text', value: '!'}, link])).toBe(
      '甲\\![乙](https://a.cn/)\\![乙](https://a.cn/)'
    )
  })
})

describe('a paragraph', () => {
  const text = (value: string): PhrasingContent => ({type: 'text', value})
  const code = (value: string): PhrasingContent => ({type: 'inlineCode', value})
  const link = (child: PhrasingContent): PhrasingContent => {
    return {type: 'link', url: 'b', children: [child]} as PhrasingContent
  }

  it.each<[string, PhrasingContent[], string]>([
    ['text', [text('[甲]: 乙')], '\\[甲]: 乙'],
    ['a mark', [text('['), {type: 'strong', children: [text('甲]: 乙')]}], '\\[**甲]: 乙**'],
    ['code', [text('['), code('甲]: 乙')], '\\[`甲]: 乙`'],
    ['another line', [text('['), {type: 'break'}, text('甲]: 乙')], '\\[\\\n甲]: 乙'],
    ['code in a link', [link(code('a]: c'))], '[<code>a\\]: c</code>](b)'],
    ['a formula in a link', [link({type: 'inlineMath', value: 'a]: c'})], '[$a]{}: c$](b)']
  ])('should not be the definition that %s would make of it', (_, nodes, markdown) => {
    expect(write(nodes)).toBe(markdown)
  })

  it('should have no backslash where a bracket is in the way', () => {
    expect(write([text('['), link(text('甲')), text(']: 乙')])).toBe('[[甲](b)]: 乙')
  })

  it('should not be the note that it begins with a reference to', () => {
    const paragraph = (...children: PhrasingContent[]) => ({type: 'paragraph' as const, children})
    const reference: PhrasingContent = {type: 'footnoteReference', identifier: 'a'}
    const nodes = [reference, text(': 甲'), reference, text(': 乙')]
    const note = {
      type: 'footnoteDefinition' as const,
      identifier: 'a',
      children: [paragraph(link(text('^1')))]
    }
    expect(String(toMarkdown(bookOf(paragraph(...nodes), note)))).toBe(
      '[^1]\\: 甲[^1]: 乙\n\n[^1]: [\\^1](b)\n'
    )
  })
})

describe('addresses in text', () => {
  it('should not go on behind one that Chinese text ends', () => {
    expect(write([{type: 'text', value: 'https://a.cn/，https://b.cn/乙'}])).toBe(
      '<https://a.cn/>，https\\://b.cn/乙'
    )
  })

  it.each([
    ['（http://a.cn/c）。http://a.cn/d', '（<http://a.cn/c>）。<http://a.cn/d>'],
    ['见http://a.cn/a_b)后', '见<http://a.cn/a_b>)后'],
    ['参考http://a.cn/b.html的内容', '参考<http://a.cn/b.html>的内容'],
    ['http://a.cn/百科_(甲)后', 'http\\://a.cn/百科_(甲)后']
  ])('should end where something else begins: %s', (value, written) => {
    expect(write([{type: 'text', value}])).toBe(written)
  })
})

describe('an item of nothing', () => {
  it('should not make a heading of the text above it', () => {
    const nothing: RootContent = {type: 'paragraph', children: [{type: 'break'}]}
    const text: RootContent = {type: 'paragraph', children: [{type: 'text', value: '甲'}]}
    const inner: RootContent = {
      type: 'list',
      spread: false,
      children: [{type: 'listItem', spread: false, children: [nothing]}]
    }
    const list: RootContent = {
      type: 'list',
      spread: false,
      children: [{type: 'listItem', spread: false, children: [text, inner]}]
    }
    expect(String(toMarkdown(bookOf(list), {frontMatter: 'none'}))).toBe('- 甲\n\n  -\n')
  })
})

function write(children: PhrasingContent[]): string {
  const book = bookOf({type: 'paragraph', children})
  return String(toMarkdown(book, {frontMatter: 'none'})).trimEnd()
}

describe('formulas that touch', () => {
  const formula = (value: string): PhrasingContent => ({type: 'inlineMath', value})

  it('should be one, as nothing would part their dollar signs', () => {
    expect(write([formula('a'), formula('b')])).toBe('$a b$')
  })

  it('should not hide each other in comments, which nobody sees', () => {
    expect(write([formula('a % c'), formula('b')])).toBe('$a b$')
    expect(write([formula('a % c\nd \\% e')])).toBe('$a d \\% e$')
  })

  it('should not change each other', () => {
    expect(write([formula('a \\over b'), formula('\\rm c')])).toBe('$' + '{a \\over b} {\\rm c}$')
  })
})
