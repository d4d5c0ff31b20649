import * as check from '@answerbook/markdown/check'
import fc from 'fast-check'
import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {nest} from './parsers/nest.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'

const {checkMarkdown} = check

const strong = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})
const link = (url: string, value: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(value)]
})
const emphasis = (...children: PhrasingContent[]): PhrasingContent => {
  return {type: 'emphasis', children}
}
const html = (value: string): PhrasingContent => ({type: 'html', value})
const subscript = (...children: PhrasingContent[]): PhrasingContent => {
  return {type: 'subscript', children}
}
/** A table of one column. */
const table = (...cells: Array<RootContent | RootContent[]>): RootContent => {
  const children = cells.map(cell => {
    return {type: 'tableRow', children: [{type: 'tableCell', children: [cell].flat()}]}
  })
  return {type: 'table', children} as unknown as RootContent
}

const same: ReadonlyArray<[what: string, markdown: string, nodes: RootContent[]]> = [
  ['text', '字 *a*\n', [line(text('字 '), {type: 'emphasis', children: [text('a')]})]],
  ['front matter', '---\ntitle: a\n---\n\n字\n', [line(text('字'))]],
  ['front matter in TOML', '+++\ntitle = "a"\n+++\n\n字\n', [line(text('字'))]],
  ['space', '  a\nb  \n', [line(text(' a  '), text(' b '))]],
  [
    'a mark in HTML',
    '甲<strong>“乙”</strong>丙',
    [line(text('甲'), strong(text('“乙”')), text('丙'))]
  ],
  ['stops that were a mark', '甲！！乙', [line(text('甲'), strong(text('！！')), text('乙'))]],
  ['stops outside of a mark', '**甲**。乙', [line(strong(text('甲。')), text('乙'))]],
  [
    'brackets outside of a mark',
    '甲（**乙**）丙',
    [line(text('甲'), strong(text('（乙）')), text('丙'))]
  ],
  [
    'stops that were a mark between others',
    '*甲*，***乙***',
    [line(emphasis(text('甲')), strong(emphasis(text('，'))), emphasis(strong(text('乙'))))]
  ],
  ['neighbouring marks', '**甲乙**', [line(strong(text('甲')), strong(text('乙')))]],
  ['a bare address', '见 https://a.cn/b', [line(text('见 https://a.cn/b'))]],
  ['a bare address of mail', '见 a@b.cn', [line(text('见 a@b.cn'))]],
  ['an escaped address', '[字](https://a.cn/%28)', [line(link('https://a.cn/(', '字'))]],
  ['a break', '甲\\\n乙', [line(text('甲 '), {type: 'break'}, {type: 'break'}, text(' 乙'))]],
  [
    'a break in a cell',
    '| 甲 |\n| - |\n| 乙<br>丙 |',
    [table(text('甲'), line(text('乙'), {type: 'break'}, text('丙')))]
  ],
  [
    'blocks of nothing',
    '甲',
    [line(text(' ')), line(text('甲')), {type: 'blockquote', children: []}]
  ],
  [
    'a table in HTML',
    '<table><tr><th>甲</th></tr><tr><td><p>乙</p><ul><li>丙</li></ul></td></tr></table>',
    [table(text('甲'), [line(text('乙')), list(line(text('丙')))])]
  ],
  [
    'space at the end of a mark behind its like',
    '*甲* ***乙***',
    [line(emphasis(text('甲')), strong(emphasis(text(' ')), emphasis(text('乙'))))]
  ],
  [
    'any address, and space of any kind, in HTML',
    '<table><tr><th><a href="[a]:" title="甲\u3000乙">丙\u3000丁</a></th></tr></table>',
    [table({...link('[a]:', '丙\u3000丁'), title: '甲\u3000乙'} as RootContent)]
  ],
  [
    'all that HTML can hold',
    '<table><tr><th><h2>甲</h2><hr><pre><code class="language-js">a\u3000b</code></pre><ol start="2"><li>乙<br>丙</li></ol><blockquote><p><img src="a" alt="b"><kbd>丁</kbd></p></blockquote></th></tr></table>',
    [
      table([
        {type: 'heading', depth: 2, children: [text('甲')]},
        {type: 'thematicBreak'},
        {type: 'code', lang: 'js', value: 'a\u3000b'},
        {
          ...list(line(text('乙'), {type: 'break'}, text('丙'))),
          ordered: true,
          start: 2
        } as RootContent,
        {
          type: 'blockquote',
          children: [
            line({type: 'image', url: 'a', alt: 'b'}, html('<kbd>'), text('丁'), html('</kbd>'))
          ]
        }
      ])
    ]
  ],
  [
    'a bar at the end of a formula',
    '$a| b$',
    [line({type: 'inlineMath', value: 'a|'}, {type: 'inlineMath', value: 'b'})]
  ],
  [
    'formulas beside tags',
    '<sub>$a$</sub>$b$',
    [line(subscript({type: 'inlineMath', value: 'a'}), {type: 'inlineMath', value: 'b'})]
  ],
  ['space before a tag that is not closed', '<b>甲', [line(html('<b>'), text('甲 '))]],
  [
    'tags that end with their cell',
    '<table><tr><th>甲<b></th></tr></table>',
    [table([text('甲'), html('</i>'), html('<b>')])]
  ],
  ['a bar in a formula', '$a\\vert b$', [line({type: 'inlineMath', value: 'a|b'})]]
]

const different: ReadonlyArray<
  [
    what: string,
    markdown: string,
    nodes: RootContent[],
    path: string,
    expected: string,
    found: string
  ]
> = [
  ['text', '甲', [line(text('乙'))], 'paragraph', '乙', '甲'],
  [
    'text in an item',
    '- a\n- b',
    [list(line(text('a')), line(text('c')))],
    'list > item 2 > paragraph',
    'c',
    'b'
  ],
  ['lost space', '甲乙', [line(text('甲 乙'))], 'paragraph', '甲 乙', '甲乙'],
  ['a lost block', '甲', [line(text('甲')), line(text('乙'))], '', 'paragraph', 'end of text'],
  ['a block too many', '甲\n\n乙', [line(text('甲'))], '', 'end of text', 'paragraph'],
  ['another block', '> 甲', [line(text('甲'))], '', 'paragraph', 'quote'],
  ['the number of a list', '2. 甲', [list(line(text('甲')))], 'list', 'list', 'list from 2'],
  ['a box', '- [x] 甲', [list(line(text('甲')))], 'list > item', 'item', 'item done'],
  [
    'code',
    '```js\nb\n```',
    [{type: 'code', lang: 'js', value: 'a'}],
    'code',
    'code js⏎a',
    'code js⏎b'
  ],
  [
    'a mark too few',
    '甲乙',
    [line(text('甲'), strong(text('乙')))],
    'paragraph',
    'strong: 乙',
    'not strong: 乙'
  ],
  [
    'a mark too many',
    '甲**乙**',
    [line(text('甲乙'))],
    'paragraph',
    'not strong: 乙',
    'strong: 乙'
  ],
  [
    'a mark that begins late',
    '甲**乙**',
    [line(strong(text('甲乙')))],
    'paragraph',
    'strong: 甲乙',
    'not strong: 甲乙'
  ],
  [
    'a mark in two parts',
    '**甲**，**乙**',
    [line(strong(text('甲，乙')))],
    'paragraph',
    'strong: ，乙',
    'not strong: ，乙'
  ],
  [
    'a gap in a mark',
    '~~甲~~ ~~乙~~',
    [line({type: 'delete', children: [text('甲 乙')]})],
    'paragraph',
    'delete:  乙',
    'not delete:  乙'
  ],
  [
    'a deletion of stops alone',
    '甲！！',
    [line(text('甲'), {type: 'delete', children: [text('！！')]})],
    'paragraph',
    'delete: ！！',
    'not delete: ！！'
  ],
  [
    'a mark of brackets alone',
    '甲（）',
    [line(text('甲'), strong(text('（）')))],
    'paragraph',
    'strong: （）',
    'not strong: （）'
  ],
  [
    'a mark of signs that are no punctuation',
    '$**甲**',
    [line(strong(text('$甲')))],
    'paragraph',
    'strong: $甲',
    'not strong: $甲'
  ],
  [
    'a lost link',
    '甲',
    [line(link('https://a.cn/', '甲'))],
    'paragraph',
    'link to https://a.cn/: 甲',
    'not link to: 甲'
  ],
  [
    'another link',
    '[甲](b)',
    [line(link('a', '甲'))],
    'paragraph',
    'link to a: 甲',
    'link to b: 甲'
  ],
  [
    'a link too many',
    '[甲](b)',
    [line(text('甲'))],
    'paragraph',
    'not link to: 甲',
    'link to b: 甲'
  ],
  ['live HTML', '甲<script>', [line(text('甲'))], 'paragraph', '甲', '甲|HTML <script>|'],
  [
    'a mark in HTML with attributes',
    '<b onclick="x">甲</b>',
    [line(strong(text('甲')))],
    'paragraph',
    '甲',
    '|HTML <b onclick="x">|甲|HTML…'
  ],
  [
    'a tag that is not closed',
    '甲<b>乙',
    [line(text('甲乙'))],
    'paragraph',
    '甲乙',
    '甲乙|HTML <b>|'
  ],
  ['a block of HTML', '<div>甲</div>', [line(text('甲'))], '', 'paragraph', 'HTML <div>甲</div>'],
  [
    'a table in HTML that holds more',
    '<table onclick="x"><tr><td>甲</td></tr></table>',
    [table(text('甲'))],
    '',
    'table',
    'HTML <table onclick="x"><tr>…'
  ],
  [
    'a lost item in HTML',
    '<table><tr><th><ul><li>甲</li></ul></th></tr></table>',
    [table(list(line(text('甲')), line(text('乙'))))],
    'table > row > cell 1 > list',
    'item',
    'end of list'
  ],
  ['a comment', '甲<!-- 乙 -->', [line(text('甲'))], 'paragraph', '甲', '甲|HTML <!-- 乙 -->|'],
  [
    'a picture',
    '![甲](b)',
    [line({type: 'image', url: 'a', alt: '甲'})],
    'paragraph',
    '|image⏎a⏎甲|',
    '|image⏎b⏎甲|'
  ],
  [
    'front matter after front matter',
    '---\na: b\n---\n---\na: b\n---\n',
    [],
    '',
    'text below the front matter',
    'the fence of another one'
  ]
]

describe('checkMarkdown', () => {
  it('should be all that is exported', () => {
    expect(Object.keys(check)).toEqual(['checkMarkdown'])
  })

  it.each(same)('should find nothing in %s', (_, markdown, nodes) => {
    expect(checkMarkdown(markdown, root(nodes))).toBeUndefined()
  })

  it.each(different)('should find %s', (_, markdown, nodes, path, expected, found) => {
    expect(checkMarkdown(markdown, root(nodes))).toEqual({path, expected, found})
  })

  it('should read what its options say', () => {
    const nodes = [line({type: 'delete', children: [text('甲')]}, {type: 'inlineMath', value: 'a'})]
    expect(checkMarkdown('~~甲~~$a$', root(nodes))).toBeUndefined()
    expect(checkMarkdown('~~甲~~$a$', root(nodes), {syntax: 'commonmark'})).toBeDefined()
    const formula = [line({type: 'inlineMath', value: 'a'})]
    expect(checkMarkdown('$a$', root(formula), {math: 'none'})).toBeUndefined()
  })

  it('should not throw, whatever file and tree are', () => {
    const file = fc.array(fc.constantFrom(...'-*_~`$<>[](){}|#=\n \t\\1.字b'), {maxLength: 40})
    const tree = arbitraryTree({nesting: 'any'})
    fc.assert(
      fc.property(file, tree, (parts, nodes) => {
        expect(() => checkMarkdown(parts.join(''), root(nodes))).not.toThrow()
      }),
      {numRuns: 500}
    )
  })

  it('should stand trees and files of any depth', () => {
    const quoted = nest<RootContent>(
      20_000,
      child => ({type: 'blockquote', children: [child]}) as RootContent,
      line(text('字'))
    )
    const marked = nest<PhrasingContent>(20_000, child => strong(child), text('字'))
    expect(checkMarkdown('字', root([quoted]))?.expected).toBe('quote')
    expect(checkMarkdown('字', root([line(marked)]))?.expected).toBe('strong: 字')
    expect(checkMarkdown('> '.repeat(1000), root([line(text('字'))]))?.expected).toBe('paragraph')
    expect(checkMarkdown('<b>'.repeat(50_000), root([]))?.expected).toBe('end of text')
    expect(checkMarkdown('**'.repeat(10_000), root([line(text('字'))]))?.expected).toBeDefined()
  })
})

function root(children: RootContent[]): Root {
  return {type: 'root', children}
}

function list(...blocks: Paragraph[]): RootContent {
  return {type: 'list', children: blocks.map(block => ({type: 'listItem', children: [block]}))}
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
