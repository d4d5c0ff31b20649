import {prove, type RuleName, rules} from '@answerbook/proof'
import {describe, expect, it} from 'vitest'
import {bookOf, bookOfLines} from './book-of.js'

/** A source that says `甲乙丙丁` and something else, the rule for that, and how long it is. */
const cases: ReadonlyArray<[rule: RuleName, source: string, length: number]> = [
  ['attribution', '<p>作者：甲乙<br>点赞数：3<br>丙丁</p>', 8],
  ['back-link', '<p>甲乙丙丁<a href="#ref">↩</a></p>', 1],
  ['byline', '<div>甲乙丙丁的回答<br><br></div>', 3],
  ['byline', '<span class="author">甲乙丙丁，</span>', 1],
  ['byline', "---\ntitle: '甲乙回答了问题: 丙丁'\n---\n", 6],
  ['chrome', '<p>甲乙丙丁</p><nav><a href="/">首页</a></nav>', 2],
  ['chrome', '<p>甲乙丙丁</p><footer>版权</footer>', 2],
  ['chrome', '<header><p>口号</p></header><p>甲乙丙丁</p>', 2],
  ['chrome', '<p>甲乙丙丁</p><div role="navigation">目录</div>', 2],
  ['chrome', '<p>甲乙丙丁</p><div class="ContentItem-actions">赞同 12</div>', 4],
  ['chrome', '<p>甲乙丙丁</p><div>3</div>篇内容<script id="js-initialData">{}</script>', 4],
  ['chrome', '<div class="headline-background">推荐者</div><p>甲乙丙丁</p>', 3],
  ['control', '<p>甲乙丙丁</p><button>收起</button>', 2],
  ['cut-mark', '<p>甲乙丙丁</p> ...', 3],
  ['drawing', '<p>甲乙丙丁<svg><text>戊</text></svg></p>', 1],
  ['excerpt', '{"excerpt": "甲乙", "content": "<p>甲乙丙丁</p>"}', 2],
  ['excerpt', '<item><description>甲乙</description><content>甲乙丙丁</content></item>', 2],
  ['fallback', '<p>甲乙丙丁</p><iframe>不支持</iframe>', 3],
  [
    'feed-frame',
    '<rss><channel><title>源</title><item><title>甲乙丙丁</title></item></channel></rss>',
    1
  ],
  ['field', '{"id": "7", "content": "<p>甲乙丙丁</p>"}', 1],
  ['field', '---\nlayout: post\n---\n<p>甲乙丙丁</p>', 4],
  ['field', '<row Id="12" Body="甲乙丙丁"/>', 2],
  ['hidden', '<p>甲乙丙丁<a hidden>原文</a></p>', 2],
  ['hidden', '<p>甲乙丙丁<span style="color:red; display: none">原文</span></p>', 2],
  ['hidden-link-part', '<p><a href="u"><span class="invisible">http://</span>甲乙丙丁</a></p>', 7],
  [
    'line-number',
    '<table><tr><td class="gutter"><pre>1<br>2</pre></td><td><pre>甲乙<br>丙丁</pre></td></tr></table>',
    2
  ],
  ['link-mark', '<p><a href="u">甲乙丙丁<span class="ellipsis">…</span></a></p>', 1],
  ['noscript', '<p>甲乙丙丁</p><noscript>请开启脚本</noscript>', 5],
  ['outside-article', '<body><div>广告</div><article>甲乙丙丁</article></body>', 2],
  ['page-title', '<title>甲乙丙丁_站</title><h1>甲乙丙丁</h1>', 6],
  [
    'reference-list',
    '甲乙<sup data-draft-type="reference" data-text="丙丁">[1]</sup><h2>参考</h2><ol class="ReferenceList"><li>丙丁</ol>',
    4
  ],
  ['reference-marker', '甲乙<sup data-draft-type="reference" data-text="丙丁">[1]</sup>', 3],
  ['reference-marker', '<p>甲乙丙丁<sup><a href="#fn1">[1]</a></sup></p>', 3],
  ['ruby-parenthesis', '<p><ruby>甲乙<rp>(</rp><rt>丙丁</rt><rp>)</rp></ruby></p>', 4],
  ['ruby-parenthesis', '<p><ruby>甲乙<rt>丙丁</ruby></p>', 2],
  ['script', '<p>甲乙丙丁</p><script>x()</script>', 3],
  ['script', '<p>甲乙丙丁</p><style>p&#123;&#125;</style>', 13],
  ['site-suffix', '<title>甲乙丙丁 - 知乎</title>', 3],
  ['title-again', '---\ntitle: 甲乙丙丁\n---\n<div>   \n甲乙丙丁  \n</div>', 4],
  [
    'title-again',
    '<h2 class="question-title">甲乙丙丁</h2><h2 class="question-title">甲乙丙丁</h2>',
    4
  ],
  ['title-mark', '{"content": "甲乙 | <p>丙丁</p>"}', 1],
  ['twin', '{"content": "甲乙丙丁", "card": {"text": "甲乙丙丁"}}', 4],
  ['twin', '{"content": [{"content": "甲乙丙丁", "own_text": "甲乙丙丁"}]}', 4],
  ['twin', '<figure><img data-caption="甲乙丙丁"><figcaption>甲乙丙丁</figcaption></figure>', 4],
  ['view-more', '<p>甲乙丙丁</p><div class="view-more">查看讨论</div>', 4]
]

/** Sources that need a book of another kind, or another name. */
const others: readonly RuleName[] = ['address', 'date', 'markup', 'rendered-formula']

describe('rules', () => {
  it('are tried each', () => {
    const tried = new Set([...cases.map(([rule]) => rule), ...others])
    expect([...tried].sort()).toEqual(Object.keys(rules))
  })

  it.each(cases)('%s: %s', (rule, value, length) => {
    const {characters, missing, explained} = prove({value}, bookOfLines(['甲乙', '丙丁']))
    expect({characters, missing, length: explained[rule]}).toEqual({
      characters: 4,
      missing: 0,
      length
    })
  })

  it('explains an address only if the book has it', () => {
    const value =
      '<p>见<a href="https://link.zhihu.com/?target=https%3A//a.example/b">a.example/b</a></p>'
    const linked = (url: string) =>
      bookOf([
        {
          type: 'paragraph',
          children: [{type: 'link', url, children: [{type: 'text', value: '见'}]}]
        }
      ])
    expect(prove({value}, linked('https://a.example/b')).explained).toEqual({address: 11})
    expect(prove({value}, linked('https://a.example/c')).missing).toBe(11)
    const other = '<p>见<a href="https://a.example/b">index.html</a></p>'
    expect(prove({value: other}, linked('https://a.example/b')).missing).toBe(10)
  })

  it('explains a date only if the book has one', () => {
    const value = '<p>文</p><div class="ContentItem-time">编辑于 2021-11-14</div>'
    const text = {type: 'paragraph', children: [{type: 'text', value: '文'}]} as const
    const dated = bookOf([{...text, children: [...text.children]}], {updated: '2021-11-14'})
    expect(prove({value}, dated).explained).toEqual({date: 13})
    expect(prove({value}, bookOfLines(['文'])).missing).toBe(13)
  })

  it('explains what Markdown reads as markup', () => {
    const value = '# 题\n\n- **甲** [乙](https://a.example)\n\n```js\nif (a) b()\n```\n'
    const book = bookOfLines(['题', '甲 乙', 'if (a) b()'])
    expect(prove({value, path: 'a.md'}, book)).toMatchObject({missing: 0, found: 11})
    expect(prove({value, path: 'a.md'}, book).explained.markup).toBeGreaterThan(20)
    expect(prove({value, path: 'a.md'}, bookOfLines(['题', '甲'])).unexplained).toMatchObject([
      {text: '乙', line: 3},
      {text: 'if (a) b()', line: 6}
    ])
  })

  it('reads as Markdown what was read so, whatever its name', () => {
    const value = '# 题\n\n```html\n<p class="a">甲</p>\n```\n'
    const book = bookOfLines(['题', '<p class="a">甲</p>'])
    expect(prove({value, path: 'a.txt', source: 'markdown'}, book)).toMatchObject({missing: 0})
    expect(prove({value, path: 'a.txt'}, book).missing).toBeGreaterThan(0)
  })

  it('wants the number in a column of numbers that is no number', () => {
    const value = '<table><tr><td class="gutter">丙</td><td>甲</td></tr></table>'
    expect(prove({value}, bookOfLines(['甲'])).unexplained).toMatchObject([{text: '丙'}])
  })

  it('takes a reading with brackets or without', () => {
    const value = '<p>见<ruby>漢<rt>kan</rt></ruby><ruby>字<rt>ji</rt></ruby>也</p>'
    for (const line of ['见漢（kan）字（ji）也', '见漢kan字ji也']) {
      expect(prove({value}, bookOfLines([line]))).toMatchObject({missing: 0})
    }
    expect(prove({value}, bookOfLines(['见漢字也'])).missing).toBe(5)
  })

  it('keeps what Markdown does not read as markup', () => {
    const value = '# 题\n\n#标签 甲 ^块-1\n\n-乙 https://a.example/b?c=d#e\n'
    const book = (text: string) => bookOfLines(['题', text, '-乙 https://a.example/b?c=d#e'])
    expect(prove({value, path: 'a.md'}, book('#标签 甲 ^块-1')).missing).toBe(0)
    expect(prove({value, path: 'a.md'}, book('标签 甲 ^块-1')).missing).toBe(1)
  })

  it('wants the text of links whose address is in angle brackets, and tags that are none', () => {
    const value = '# 题\n\n[甲](<a b.png> "名")乙\n\n[丙](<b>丁</b>)\n'
    const missing = (...lines: string[]) =>
      prove({value, path: 'a.md'}, bookOfLines(['题', ...lines])).unexplained.map(({text}) => text)
    expect(missing('甲乙', '[丙](丁)')).toEqual([])
    expect(missing('乙', '[丙](丁)')).toEqual(['甲'])
    expect(missing('甲乙', '[丙]()')).toEqual(['丁'])
  })

  it.each([
    ['with bars around it', '|', '|'],
    ['without', '', '']
  ])('finds each cell of a wide table %s', (_, first, last) => {
    const row = (cells: readonly string[]) => `${first}${cells.join('|')}${last}`
    const rows = Array.from({length: 50}, (_, y) =>
      Array.from({length: 200}, (_, x) => `r${y}c${x}`)
    )
    const [head = [], ...others] = rows
    const lines = [head, head.map(() => '---'), ...others].map(row)
    const source = {value: `# 题\n\n${lines.join('\n')}\n`, path: 'a.md'}
    const cells = ['题', ...rows.flat()]
    expect(prove(source, bookOfLines(cells))).toMatchObject({missing: 0, unexplained: []})
    const rest = cells.filter(text => text !== 'r7c100')
    expect(prove(source, bookOfLines(rest)).unexplained).toMatchObject([{text: 'r7c100', line: 11}])
  })

  it('finds bars that part no cells', () => {
    const value =
      '# 题\n\n| 甲 | $|x|$ |\n|---|---|\n| a\\|b | [[乙\\|丙]] |\n\n```c\na || b\n```\n'
    const lines = ['题', '甲', '$|x|$', 'a|b', '丙', 'a || b']
    expect(prove({value, path: 'a.md'}, bookOfLines(lines))).toMatchObject({missing: 0, found: 15})
  })

  it('reads the formulas of Markdown where the book has them, as text or as formulas', () => {
    const value = '# 题\n\n设 $a_b$，则 $$c$$，一杯 $5 到 $10。\n'
    const math = (tex: string) => ({type: 'inlineMath', value: tex}) as const
    const text = (value: string) => ({type: 'text', value}) as const
    const line = [text('设 '), math('a_b'), text('，则 '), math('c'), text('，一杯 $5 到 $10。')]
    const book = bookOf([
      {type: 'heading', depth: 1, children: [text('题')]},
      {type: 'paragraph', children: line}
    ])
    expect(prove({value, path: 'a.md'}, book).missing).toBe(0)
    const plain = bookOfLines(['题', '设 $a_b$，则 $$c$$，一杯 $5 到 $10。'])
    expect(prove({value, path: 'a.md'}, plain).missing).toBe(0)
    expect(
      prove({value, path: 'a.md'}, bookOfLines(['题', '设，则，一杯 $5 到 $10。'])).missing
    ).toBe(4)
  })

  it.each([
    ['a picture', '字![图](a.png)', '字'],
    ['links by reference', '看[说明][doc]。\n\n[doc]: https://a.example "说明书"', '看说明。'],
    ['links of a vault', '见 [[施肥#底肥|底肥]]和[[浇水]]。![[图.png]]', '见底肥和浇水。'],
    ['comments of a vault', '字%%注%%字\n\n%%\n不给看\n%%\n\n**完**', '字字完'],
    ['tasks and callouts', '- [x] 甲\n\n> [!tip] 乙', '甲乙'],
    ['blocks in blocks', '- > - # 甲\n\n> 1. ## 乙\n>    - [ ] 丙', '甲乙丙'],
    ['deep items', '- 甲\n    - 乙\n        - 丙\n            - 丁', '甲乙丙丁'],
    ['items and headings without text', '- 甲\n-\n- 乙\n\n#\n\n1.', '甲乙'],
    ['headings closed by marks', '## 甲 ##\n\n# 乙 #', '甲乙'],
    [
      'links whose names begin alike',
      '见 [[别的笔记#^blk1]] 和 [[别的笔记#标题|别名]] 与',
      '见别的笔记>^blk1和别名与'
    ],
    ['a block of another note', '见 [[施肥#^b-1]]', '见施肥>^b-1'],
    ['a destination in brackets', '[点](javascript:alert(1))', '点'],
    ['an address in angle brackets', '[点](<a (b).md> "名") ![图](<https://a.example/b c>)', '点'],
    ['titles in any quotation marks', "[甲](a 'b c')[乙](<a b> (c d))[丙]( <a> )", '甲乙丙'],
    ['definitions in angle brackets', '[甲][a]\n\n[a]: <b c.png>\n[d]: <e.png> "名"', '甲'],
    ['a long line below a heading', `甲\n${'='.repeat(301)}`, '甲'],
    ['items deeper than a page is wide', `- 甲\n${' '.repeat(400)}- 乙`, '甲乙']
  ])('explains the markup of %s', (_, value, text) => {
    expect(
      prove({value: `# 题\n\n${value}\n`, path: 'a.md'}, bookOfLines(['题', text]))
    ).toMatchObject({
      missing: 0,
      found: text.length + 1
    })
  })

  it.each([
    '<p>设<img src="https://www.zhihu.com/equation?tex=a%2Bb+%5C%5C" alt="[公式]"></p>',
    '<p>设<img data-formula="a+b" alt="[公式]"></p>',
    '<p>设<img eeimg="1" alt="a+b"></p>',
    '<p>设<span class="ztext-math" data-tex="a+b"><span class="MathJax">画</span></span></p>',
    '<p>设<span class="MathJax_Preview">画</span><script type="math/tex">a+b</script></p>',
    '<p>设<math><semantics><mi>画</mi><annotation encoding="application/x-tex">a+b</annotation></semantics></math></p>'
  ])('wants formulas as formulas: %s', value => {
    const line = {type: 'text', value: '设'} as const
    const formula = {type: 'inlineMath', value: 'a+b'} as const
    const book = bookOf([{type: 'paragraph', children: [line, formula]}])
    expect(prove({value}, book)).toMatchObject({characters: 4, missing: 0})
    expect(prove({value}, bookOfLines(['设a+b'])).unexplained).toMatchObject([{text: 'a+b'}])
  })
})
