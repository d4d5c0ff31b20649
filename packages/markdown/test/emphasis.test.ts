import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {settleLine} from '../src/marks/settle-line.js'
import {nest} from './parsers/nest.js'
import {printSettled, readHtml} from './parsers/settled.js'

/** What is marked, and how it is written. */
type Examples = ReadonlyArray<[html: string, markdown: string]>

const simple: Examples = [
  ['说<b>你好</b>然后', '说**你好**然后'],
  ['<b>你</b><b>好</b>', '**你好**'],
  ['<i>你</i><i>好</i>，<s>再</s><s>见</s>', '*你好*，~~再见~~'],
  ['<b>你<b>好</b></b>', '**你好**'],
  ['说<b> 你好 </b>然后', '说 **你好** 然后'],
  ['说<b>\u3000你好\u3000</b>然后', '说\u3000**你好**\u3000然后'],
  ['说<b>\u00A0你好\u00A0</b>然后', '说\u00A0**你好**\u00A0然后'],
  ['说<b><br>你好<br></b>然后', '说\\\n**你好**\\\n然后'],
  ['说<b> <br> </b>然后', '说\\\n然后'],
  ['说<b></b>然后', '说然后'],
  ['说<u></u>然后', '说然后']
]

const links: Examples = [
  ['见<b><a href="u">此处。</a></b>再', '见[**此处。**](u)再'],
  ['见<b> <a href="u"> 此处 </a></b>再', '见 [ **此处** ](u)再'],
  ['见<b><i><a href="u">此处</a></i></b>再', '见[***此处***](u)再']
]

const sure: Examples = [
  ['“<b>你好</b>”', '“**你好**”'],
  ['好，<b>“你好。”</b>，然后', '好，**“你好。”**，然后'],
  ['<b>你好。</b>', '**你好。**'],
  ['<b>你好。</b> 然后', '**你好。** 然后'],
  ['<b>你好。</b><br>然后', '**你好。**\\\n然后'],
  ['<i>你好</i><b>.</b>', '*你好*<strong>.</strong>'],
  ['你好<s>。</s>再', '你好<del>。</del>再'],
  ['“你”<b>。</b>', '“你”**。**'],
  ['用<b><code>a</code></b>来', '用<strong>`a`</strong>来'],
  ['用 <b><code>a</code></b> 来', '用 **`a`** 来'],
  ['用<b><tex>a</tex>和</b>来', '用<strong>$a$和</strong>来'],
  ['用<b>此<a href="u">处</a></b>来', '用<strong>此[处](u)</strong>来'],
  ['用<b>图<img></b>来', '用<strong>图![](u)</strong>来'],
  ['用<b>注<note></b>来', '用<strong>注[^1]</strong>来'],
  ['用<b><u>线</u></b>来', '用<strong><u>线</u></strong>来'],
  ['<u><b>线。</b></u>来', '<u>**线。**</u>来'],
  ['好<b>👍</b>好', '好<strong>👍</strong>好'],
  ['好<b>棒👍</b>！', '好**棒👍**！'],
  ['👍<b>。好</b>', '👍。**好**'],
  ['好<b>™的</b>，', '好<strong>™的</strong>，']
]

const moved: Examples = [
  ['你好<b>。</b>再', '你好。再'],
  ['<i>你好</i><b>。</b>', '*你好*。'],
  ['你好<b>……</b>再', '你好……再'],
  ['你好<b>……<i>！</i></b>再', '你好……！再'],
  ['你好<b>。</b><b>，</b>再<i>、</i><b>见</b>', '你好。，再、**见**'],
  ['<b>你好。</b>然后', '**你好**。然后'],
  ['<i>你好，</i>然后', '*你好*，然后'],
  ['<s>删除。</s>后', '~~删除~~。后'],
  ['说<b>：你好</b>', '说：**你好**'],
  ['说<b>，你好，</b>然后', '说，**你好**，然后'],
  ['说<b>“你好。”</b>然后', '说“**你好。**”然后'],
  ['说<i>（你好）</i>然后', '说（*你好*）然后'],
  ['说<s>《书》</s>然后', '说《~~书~~》然后'],
  ['说<b>"你好"</b>然后', '说"**你好**"然后'],
  ['说<b>(你好)</b>然后', '说(**你好**)然后'],
  ['说<b>“你好”。</b>然后', '说“**你好**”。然后'],
  ['说<b>“你好”。</b>', '说“**你好**”。'],
  ['<b>“你好”。</b>然后', '**“你好”**。然后'],
  ['<b>，“你好”</b>然后', '，“**你好**”然后'],
  ['说<b>“‘你’好”</b>然后', '说“**‘你’好**”然后'],
  ['说<b>“‘你好’”</b>然后', '说“**‘你好’**”然后'],
  ['说<b>“你“和”我”</b>然后', '说“**你“和”我**”然后'],
  ['<b>你好……</b>然后', '**你好**……然后'],
  ['<b>你好——</b>然后', '**你好**——然后'],
  ['<b>你好！！！</b>然后', '**你好**！！！然后'],
  ['<b>你好？！</b>然后', '**你好**？！然后'],
  ['<b>好？”。</b>然后', '**好？”**。然后'],
  ['<b>你好,</b>然后', '**你好**,然后'],
  ['<b>你好...</b>然后', '**你好**...然后'],
  ['<b>你好 。</b>然后', '**你好** 。然后'],
  ['<b>你好\u3000。</b>然后', '**你好**\u3000。然后'],
  ['说<b>（ 你好 ）</b>然后', '说（ **你好** ）然后'],
  ['<b>你好<br>。</b>然后', '**你好**\\\n。然后'],
  ['<b>你<i>好。</i></b>然后', '**你*好***。然后'],
  ['<b><s>你好。</s></b>然后', '**~~你好~~**。然后'],
  ['<b><i>你好。</i></b>然后', '***你好***。然后'],
  ['<b>用<code>a</code>。</b>然后', '**用`a`**。然后'],
  ['<b>用<code>a</code>。</b>，然后', '**用`a`。**，然后'],
  ['<b>甲。</b>乙<b>丙。</b>丁', '**甲**。乙**丙**。丁']
]

const whole: Examples = [
  ['的<b>50%</b>的', '的<strong>50%</strong>的'],
  ['用<b>C++</b>写', '用<strong>C++</strong>写'],
  ['用<b>Hello.</b>写', '用<strong>Hello.</strong>写'],
  ['说<b>“你”和“我”</b>然后', '说<strong>“你”和“我”</strong>然后'],
  ['说<b>"你"和"我"</b>然后', '说<strong>"你"和"我"</strong>然后'],
  ['<b>他说“你好。”</b>然后', '<strong>他说“你好。”</strong>然后'],
  ['说<b>“你好。</b>然后', '说<strong>“你好。</strong>然后'],
  ['说<b>“……”</b>然后', '说“**……**”然后'],
  ['说<b>“”</b>然后', '说<strong>“”</strong>然后'],
  ['说<b>你～</b>然后', '说<strong>你～</strong>然后'],
  ['说<b><i>“你”和“我”</i></b>然后', '说<strong>*“你”和“我”*</strong>然后'],
  ['说<s>50%</s>然后', '说<del>50%</del>然后'],
  ['说<i>50%</i>然后', '说<em>50%</em>然后'],
  ['<i>斜</i><b>粗</b>', '*斜*<strong>粗</strong>']
]

const nested: Examples = [
  ['<b><i>粗斜</i></b>', '***粗斜***'],
  ['<b>粗<i>斜</i></b>字', '**粗*斜***字'],
  ['<b><i>斜</i>粗</b>字', '***斜*粗**字'],
  ['<i>斜<b>粗</b></i>字', '*斜**粗***字'],
  ['<b>粗<i>斜</i>粗</b>字', '**粗*斜*粗**字'],
  ['字<b><i>斜</i>粗<i>斜</i></b>字', '字<strong>*斜*粗*斜*</strong>字'],
  ['字 <b><i>斜</i>粗<i>斜</i></b>字', '字 **<em>斜</em>粗*斜***字'],
  ['<b>粗<i>“斜”斜</i></b>字', '<strong>粗<em>“斜”斜</em></strong>字'],
  ['<b>粗<i>（斜）</i></b>，', '**粗（*斜*）**，']
]

describe('a mark', () => {
  it.each(simple)('should be simple: %s', expectWritten)
  it.each(links)('should be in a link that it is round: %s', expectWritten)
  it.each(sure)('should be a run where all parsers see one: %s', expectWritten)
  it.each(moved)('should leave out as little as it has to: %s', expectWritten)
  it.each(whole)('should be tags where nothing else helps: %s', expectWritten)
  it.each(nested)('should stand at an end of a mark: %s', expectWritten)

  it('should be tags round all of it if nothing is to be moved', () => {
    const written = printSettled(settleLine(readHtml('说<b>“你好。”</b>然'), {emphasis: 'html'}))
    expect(written).toBe('说<strong>“你好。”</strong>然')
  })

  it('should be tags if it has no run', () => {
    const runs = {delete: undefined, emphasis: '*', strong: '**'}
    const written = printSettled(settleLine(readHtml('<b>甲</b>和<s>乙</s>'), {runs}))
    expect(written).toBe('**甲**和<del>乙</del>')
  })
})

describe('a line', () => {
  it.each([
    '字',
    '字，<b>粗</b>。<a href="u">字</a><code>a</code><br>好',
    '<i>斜</i>',
    '<u>线</u>'
  ])('should stay the same if it needs nothing: %s', html => {
    const line = readHtml(html)
    expect(settleLine(line)).toBe(line)
  })

  it('should not be changed', () => {
    const line = readHtml('说<b>“你<i>好。</i>”</b>然后<b> 你 </b>')
    const before = structuredClone(line)
    settleLine(line)
    expect(line).toEqual(before)
  })

  // Squared, these lengths are more than any test may take.
  it.each([
    ['brackets in brackets', `${'（'.repeat(300_000)}字${'）'.repeat(300_000)}`],
    ['stops', '……。'.repeat(200_000)],
    ['closing quotes', '”'.repeat(300_000)]
  ])('should stand any number of %s', (_, value) => {
    const marked: PhrasingContent = {type: 'strong', children: [{type: 'text', value}]}
    const letter: PhrasingContent = {type: 'text', value: '字'}
    const settled = settleLine([letter, marked, letter])
    expect(printSettled(settled).replace(/<\/?strong>|\*\*/g, '') === `字${value}字`).toBe(true)
  })

  it('should stand marks in marks', () => {
    const deep = nest<PhrasingContent>(
      500,
      child => ({type: 'strong', children: [{type: 'emphasis', children: [child]}]}),
      {type: 'text', value: '字。'}
    )
    expect(printSettled(settleLine([deep, {type: 'text', value: '字'}]))).toBe('***字***。字')
  })
})

function expectWritten(html: string, markdown: string): void {
  expect(printSettled(settleLine(readHtml(html)))).toBe(markdown)
}
