import {readFileSync} from 'node:fs'
import {documentsOf, readBook} from '@answerbook/core'
import {makeZip} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'

/** A document for each row of the table of messages. */
const documents: Readonly<Record<string, string | Uint8Array>> = {
  'answer-missing': '<title>安全验证 - 知乎</title>',
  'archive-damaged': 'PK\x03\x04 and no more',
  'archive-encrypted': makeZip([{name: 'a.md', content: '密', flags: 1}]),
  'archive-limit': makeZip([{name: 'a.md', content: new Uint8Array(2 ** 21)}]),
  'archive-path': makeZip([{name: '../a.md', content: '外'}]),
  'block-name-dropped': '**字**写完了。 ^abc123',
  'callout-simplified': '> [!warning]- 当心\n> **字**',
  'character-invalid': '<p>字，&#7;字</p>',
  'comment-dropped': '**字**%%评论%%',
  'container-empty': makeZip([{name: 'a.png'}]),
  'content-guessed': `<nav>导航</nav><main>${'<p>正文一段，再写几个字。</p>'.repeat(9)}</main>`,
  'date-invalid': '---\ndate: gestern\n---\n<p>字</p>',
  'embed-linked': '**字** ![[别的笔记]]',
  'encoding-damaged': new Uint8Array([
    ...new TextEncoder().encode('<p>一二三四五六七八九十'),
    0xe4
  ]),
  // 「<p>知乎的回答」 in GB18030.
  'encoding-guessed': new Uint8Array([
    0x3c, 0x70, 0x3e, 0xd6, 0xaa, 0xba, 0xf5, 0xb5, 0xc4, 0xbb, 0xd8, 0xb4, 0xf0
  ]),
  'encoding-unsupported': new Uint8Array([0xff, 0xfe, 0, 0, 0x57, 0x5b, 0, 0]),
  'entities-refused': '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel/></rss>',
  'entry-broken': '<rss version="2.0"><channel><item><title>半',
  'entry-empty': '<item><title>只有题目</title></item>',
  'feed-empty': '<rss version="2.0"><channel></channel></rss>',
  'formula-unknown': '<p>字<span class="ztext-math">x</span></p>',
  'front-matter-invalid': '---\ntitle: a: b\n---\n<p>字</p>',
  'front-matter-language': '---js\nprocess.exit(1)\n---\n<p>字</p>',
  'front-matter-too-large': `---\ntitle: ${'长'.repeat(70_000)}\n---\n<p>字</p>`,
  'front-matter-unclosed': '---\ntitle: 无尾\n<p>字</p>',
  'highlight-underlined': '**字** ==重点==',
  'input-binary': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  'input-empty': ' \n',
  'input-too-large': '长'.repeat(100_000),
  'input-unsupported': makeZip([{name: '[Content_Types].xml'}, {name: '_rels/.rels'}]),
  'item-skipped': `[{"type":"article","id":1,"title":"题","url":"https://zhuanlan.zhihu.com/p/1","content":"<p>字"},
    {"type":"topic"}]`,
  'json-invalid': '{"content": "<p>字',
  'json-unknown': '{"weather": "fair"}',
  'markup-limited': `**字**\n\n${'>'.repeat(100)}`,
  'markup-missing': '只有字，没有标签。',
  'metadata-invalid': '<script type="application/ld+json">{</script><p>字</p>',
  'post-repeated': `<div class="main-wrap content-wrap">${`<div class="question"><h2 class="question-title">为什么？</h2>
    <div class="answer"><div class="meta"><span class="author">某人，</span></div>
    <div class="content"><p>因为同一个回答在这份文档里出现了两次，一字不差。</p></div></div></div>`.repeat(
    2
  )}</div>`,
  'posts-missing': JSON.stringify({
    post_stream: {posts: [{id: 1, post_number: 1, cooked: '<p>字</p>'}], stream: [1, 2]}
  }),
  'text-truncated': '{"type":"pin","url":"https://www.zhihu.com/pin/1","excerpt":"字…"}',
  'tree-invalid': '{"type":"book","version":1,"children":[{"type":"thread"}]}'
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const table = readme.slice(readme.indexOf('## Messages'))
const rows = [...table.matchAll(/^\| `([a-z\d]+(?:-[a-z\d]+)+)` +\| /gm)].map(match => match[1])

it('has a document for each message that the code can tell', () => {
  const tell = readFileSync(new URL('../src/tell.ts', import.meta.url), 'utf8')
  const ruleIds = [...tell.matchAll(/^ {2}\| '([a-z\d-]+)'$/gm)].map(match => match[1])
  expect(Object.keys(documents)).toEqual(ruleIds)
})

it('tells what the table of the README lists, and lists what it tells', () => {
  expect(rows).toEqual(Object.keys(documents))
})

it.each(Object.entries(documents))('tells `%s`', async (ruleId, value) => {
  const messages: VFileMessage[] = []
  for await (const {file} of documentsOf(new VFile(value), {maxBytes: 250_000})) {
    if (file.messages.length === 0) await readBook(file).catch(expectMessage)
    messages.push(...file.messages)
  }
  const told = messages.filter(message => message.source === '@answerbook/core')
  expect(told.map(message => message.ruleId)).toEqual([ruleId])
})

function expectMessage(error: unknown): void {
  expect(error).toBeInstanceOf(VFileMessage)
}
