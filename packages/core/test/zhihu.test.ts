import {existsSync, readFileSync} from 'node:fs'
import {readBook} from '@answerbook/core'
import fc from 'fast-check'
import type {Math as DisplayMath, InlineMath} from 'mdast-util-from-html'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

/** Documents of 知乎 that hold no text, and what is said of them. */
const failing: Readonly<Record<string, {value: string; reason: RegExp}>> = {
  comment: {
    value:
      '{"id":"1","type":"comment","url":"https://www.zhihu.com/api/v4/comments/1","content":"<p>好</p>"}',
    reason: /Unexpected 1 comment; expected an answer/
  },
  'list of users': {
    value:
      '{"data":[{"type":"people","url":"https://www.zhihu.com/people/a","name":"甲"},{"type":"people","name":"乙"}],"paging":{"next":"https://www.zhihu.com/api/v4/x"}}',
    reason: /Unexpected 2 people;/
  },
  'titles alone': {
    value:
      '{"stories":[{"title":"晚餐","ga_prefix":"081607","url":"https://daily.zhihu.com/story/1"}]}',
    reason: /Unexpected 1 story without text;/
  },
  'stories without text': {
    value: `{"stories":[${Array(4).fill('{"title":"晚餐","ga_prefix":"081607","url":"https://daily.zhihu.com/story/1"}').join(',')}]}`,
    reason: /Unexpected 4 stories without text;/
  },
  'question without detail': {
    value:
      '{"type":"question","id":1,"title":"为什么？","detail":"","url":"https://api.zhihu.com/questions/1"}',
    reason: /Unexpected 1 question without text;/
  },
  'answer without content': {
    value:
      '{"type":"answer","id":1,"url":"https://api.zhihu.com/answers/1","question":{"title":"问"}}',
    reason: /Unexpected 1 answer without text;/
  },
  'error of the API': {
    value:
      '{"error":{"code":40362,"message":"您当前请求存在异常","redirect":"https://www.zhihu.com/account/unhuman"}}',
    reason: /Unexpected error 40362 of the API \(您当前请求存在异常\);/
  },
  'empty list': {
    value: '{"data":[],"paging":{"is_end":true,"next":"https://www.zhihu.com/api/v4/x"}}',
    reason: /Unexpected empty list;/
  },
  'security check': {
    value: '<html><head><title>安全验证 - 知乎</title></head><body><div>请点击</div></body></html>',
    reason: /Unexpected security check \(安全验证\)/
  },
  'page without text': {
    value:
      '<title>首页 - 知乎</title><div class="Topstory"></div><script id="js-initialData">{"initi',
    reason: /Unexpected page of 知乎 without a text \(首页\)/
  }
}

it.each(Object.entries(failing))(
  'says of a %s that it holds no text',
  async (_, {value, reason}) => {
    const file = new VFile(value)
    await expect(readBook(file)).rejects.toMatchObject({ruleId: 'answer-missing', fatal: true})
    expect(file.data.source).toBe('zhihu')
    expect(file.messages.map(message => message.reason).join('\n')).toMatch(reason)
  }
)

it.each(['{"type":"answer","content":"<p>half', '[{"type": "answer"'])(
  'says of %j that it is broken',
  async value => {
    await expect(readBook(new VFile(value))).rejects.toMatchObject({ruleId: 'json-invalid'})
  }
)

/** Each markup that holds TeX, as HTML. */
const carriers: Readonly<Record<string, (tex: string) => string>> = {
  'address of a picture': tex => `<img src="${equation(tex)}" alt="" eeimg="1">`,
  'address with text instead': tex =>
    `<img src="${equation(tex)}" alt="[公式]" eeimg="1" data-formula="${escapeHtml(tex)}">`,
  'data-formula': tex => `<img src="./x" alt="[公式]" eeimg="1" data-formula="${escapeHtml(tex)}">`,
  alt: tex => `<img src="./x_files/equation" alt="${escapeHtml(tex)}" eeimg="1">`,
  'address that is not encoded': tex =>
    `<img src="${escapeHtml(`https://www.zhihu.com/equation?tex=\\${tex}`)}" alt="${escapeHtml(tex)}" eeimg="1">`,
  'data-tex': tex =>
    `<span class="ztext-math" data-eeimg="1" data-tex="${escapeHtml(tex)}"><span>画</span><script type="math/tex;mode=inline">${tex.replaceAll('<', '')}</script></span>`
}

describe.each(Object.entries(carriers))('TeX in the %s', (_, carry) => {
  it('passes through unchanged', async () => {
    const tex = fc
      .array(
        fc.constantFrom(
          ...'ab1 +-&<>"\'%#_^{}~$|'.split(''),
          '\\alpha ',
          '\\\\',
          '\\ ',
          '字',
          'π',
          '\n'
        )
      )
      .map(parts => `x${parts.join('')}y`)
    const property = fc.asyncProperty(tex, async value => {
      expect(await readTex(carry(value))).toEqual([value])
    })
    await fc.assert(property)
  })

  it.runIf(existsSync(corpus))('passes through unchanged, as people write it', async () => {
    const formulas: string[] = JSON.parse(readFileSync(corpus, 'utf8'))
    expect(await readTex(formulas.map(carry).join('，'))).toEqual(formulas.map(bare))
  })
})

const corpus = new URL(
  '../../../../shared/corpus/zhihu-api/zpp-formulas-3703.json',
  import.meta.url
)

async function readTex(html: string): Promise<string[]> {
  const book = await readBook(new VFile(`<p data-pid="aaaaaaaa">甲${html}乙</p>`))
  const found: string[] = []
  visit(book, ['inlineMath', 'math'], node => {
    found.push(withoutRows((node as DisplayMath | InlineMath).value))
  })
  return found
}

function equation(tex: string): string {
  return `https://www.zhihu.com/equation?tex=${encodeURIComponent(tex).replaceAll('%20', '+')}`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Space at the edges, be it a command, and the line end that marks display math mean nothing. */
function bare(tex: string): string {
  return tex.replace(/[\s\\]+$/, '').trimStart()
}

/** Display math of several rows is put into an environment. */
function withoutRows(tex: string): string {
  return tex.replace(/^\\begin\{aligned\}\n(.*)\n\\end\{aligned\}$/s, '$1')
}
