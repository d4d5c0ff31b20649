import {documentsOf, readBook} from '@answerbook/core'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

describe('a document that ends inside a tag or a comment is told as cut', () => {
  it.each([
    '<p>字</p><p>字<img src="a',
    '<p>字</p><p>字<img src="a" alt="a > b',
    "<p>字<img alt='a > b",
    '<p>字<br',
    '<p>字</p',
    '<p>字</',
    '<p>字<a href=x title=">" ',
    '<p>字</p><!-- 半',
    '<p>字</p><!--->字<!-- - ->',
    '---\ntitle: 题\n---\n<p>字</p><p',
    '<title>题</title><script>a</script><p>字<script src="a'
  ])('%s', async html => {
    expect(await rulesOf(html)).toContain('text-truncated')
  })
})

describe('a document that ends elsewhere is not', () => {
  it.each([
    '<p>字',
    '<p>字</p><!-- 整 -->\n',
    '<p>字</p><!-->',
    '<p>1 < 2',
    '<p>字<a title="a < b">题',
    "<p>字<a title='it's'>题",
    '<p>字<img alt="a > b">',
    '<p>字</p><script>a = "<!--"</script>',
    '<p>字</p><pre><code><!--</code></pre>',
    '<p>字「<!--」和「字',
    '# 题\n\n一段 **字**\n\n<img src="a',
    '只有字 <'
  ])('%s', async html => {
    expect(await rulesOf(html)).not.toContain('text-truncated')
  })

  it('whatever its text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme'}), async text => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        expect(await rulesOf(`<p>字${escaped}</p>`)).not.toContain('text-truncated')
      })
    )
  })
})

async function rulesOf(value: string) {
  const rules: Array<string | undefined> = []
  for await (const {file} of documentsOf(new VFile(value))) {
    await readBook(file)
    rules.push(...file.messages.map(message => message.ruleId))
  }
  return rules
}
