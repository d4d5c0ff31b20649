import {type Engine, hexo, hugo, jekyll, pandoc} from '@answerbook/markdown-engines'
import {describe, expect, it} from 'vitest'

/** HTML of one document. */
async function rendered(engine: Engine, markdown: string): Promise<string | undefined> {
  const [page] = await engine.render([{name: 'one', markdown}])
  return page?.html
}

describe.each([hexo, hugo, jekyll, pandoc])('$name', engine => {
  it('should give pages in the order of the documents, by their names', async () => {
    const documents = Array.from({length: 12}, (_, index) => ({
      name: `第 ${index} 篇`,
      markdown: `---\ntitle: 题 ${index}\n---\n\n文 *${index}*\n`
    }))
    const pages = await engine.render(documents)
    expect(pages.map(({name}) => name)).toEqual(documents.map(({name}) => name))
    expect(pages.map(({title}) => title)).toEqual(documents.map((_, index) => `题 ${index}`))
    expect(pages.map(({html}) => html.trim())).toEqual(
      documents.map((_, index) => `<p>文 <em>${index}</em></p>`)
    )
  })

  it('should render a document without front matter, and without a title', async () => {
    expect(await engine.render([{name: 'plain', markdown: '文\n'}])).toMatchObject([
      {name: 'plain', title: '', html: expect.stringContaining('<p>文</p>')}
    ])
  })

  it('should have its typographer on', async () => {
    expect(await rendered(engine, '1 -- 2\n')).toMatch(/1 (?:–|&ndash;) 2/)
  })
})

describe('templates', () => {
  it('should be run by Hexo, but in code', async () => {
    const html = await rendered(hexo, '甲 {{ 1 + 1 }} `{{ 1 + 1 }}`\n')
    expect(html).toBe('<p>甲 2 <code>&#123;&#123; 1 + 1 &#125;&#125;</code></p>\n')
  })

  it('should be run by Jekyll, in code too', async () => {
    const html = await rendered(jekyll, '`{{ "a" | upcase }}`\n')
    expect(html).toMatch(/<code[^>]*>A<\/code>/)
  })

  it('should be run by Hugo if they are shortcodes', async () => {
    expect(await rendered(hugo, '甲 {{ 1 }} `{{</* a */>}}`\n')).toBe(
      '<p>甲 {{ 1 }} <code>{{&lt; a &gt;}}</code></p>\n'
    )
    await expect(rendered(hugo, '`{{< a >}}`\n')).rejects.toThrow('shortcode "a" not found')
  })

  it('should fail where the site would', async () => {
    await expect(rendered(hexo, '{% no %}\n')).rejects.toThrow('unknown block tag: no')
    await expect(rendered(jekyll, '{% no %}\n')).rejects.toThrow("Unknown tag 'no'")
  })
})

describe('syntax of one engine', () => {
  it('should be that of pandoc', async () => {
    expect(await rendered(pandoc, 'H~2~O, $x$\n')).toBe(
      '<p>H<sub>2</sub>O, <span class="math inline">\\(x\\)</span></p>'
    )
  })

  it('should be that of kramdown', async () => {
    expect(await rendered(jekyll, '甲 $$a_b$$\n\n乙\n{: .c}\n')).toBe(
      '<p>甲 \\(a_b\\)</p>\n\n<p class="c">乙</p>\n'
    )
  })

  it('should be no raw HTML in Hugo', async () => {
    expect(await rendered(hugo, '文<u>甲</u>\n\n<p>乙</p>\n')).toBe(
      '<p>文<!-- raw HTML omitted -->甲<!-- raw HTML omitted --></p>\n<!-- raw HTML omitted -->\n'
    )
  })

  it('should be a break a line in Hexo', async () => {
    expect(await rendered(hexo, '甲\n乙\n')).toBe('<p>甲<br>乙</p>\n')
  })
})
