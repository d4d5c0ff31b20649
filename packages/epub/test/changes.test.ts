import type {Book, BookUpdate} from '@answerbook/core'
import {epubFiles, type streamEpub} from '@answerbook/epub'
import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {toBook} from './to-book.js'
import {unpack} from './unpack.js'

const book: Book = toBook({type: 'paragraph', children: [{type: 'text', value: '正文'}]})
const id = book.children[0]?.children[0]?.id ?? ''
const update: BookUpdate = {
  number: 2,
  date: '2024-05-01',
  changes: [
    {kind: 'added', id, title: '新 <问>', author: '某人'},
    {kind: 'updated', id: 'gone', title: '已删'},
    {kind: 'kept', id, refused: 'ff'}
  ]
}
const first: BookUpdate = {number: 1, changes: [{kind: 'added', id, title: '旧'}]}

it('lists what updates have changed, with links to what is in the book', async () => {
  const bytes = await bytesOf(book, {changes: [update, first]})
  checkEpub(bytes)
  expect(await verdictOf(bytes)).toEqual([])
  const files = unpack(bytes)
  const page = files.get('OEBPS/changes.xhtml') ?? ''
  expect(page.match(/<h\d.*<\/h\d>|<li>.*<\/li>/g)).toMatchInlineSnapshot(`
    [
      "<h1 id="changes">更新记录</h1>",
      "<h2>第 2 次更新（2024-05-01）</h2>",
      "<h3>新增</h3>",
      "<li><a href="ta1abcec32485-p203bad41dcdd.xhtml#p203bad41dcdd">新 &lt;问&gt;</a> · 某人</li>",
      "<h3>已更新</h3>",
      "<li>已删</li>",
      "<h3>保留原文：另一份不如原有的完整</h3>",
      "<li><a href="ta1abcec32485-p203bad41dcdd.xhtml#p203bad41dcdd">无题</a></li>",
      "<h2>第 1 次更新</h2>",
      "<h3>新增</h3>",
      "<li><a href="ta1abcec32485-p203bad41dcdd.xhtml#p203bad41dcdd">旧</a></li>",
    ]
  `)
  expect(files.get('OEBPS/toc.xhtml')).toContain('<a href="changes.xhtml">更新记录</a>')
})

it('has no such page without updates', async () => {
  expect([...unpack(await bytesOf(book)).keys()]).not.toContain('OEBPS/changes.xhtml')
})

it('goes on with a next page where an update is long', async () => {
  const changes = Array.from({length: 700}, (_, index) => ({
    kind: 'added' as const,
    id: `p${index}`
  }))
  const bytes = await bytesOf(book, {changes: [{number: 2, changes}, first]})
  checkEpub(bytes)
  const files = unpack(bytes)
  const counts = ['changes', 'changes-2', 'changes-3'].map(
    name => files.get(`OEBPS/${name}.xhtml`)?.match(/<li>/g)?.length
  )
  expect(counts).toEqual([300, 300, 101])
})

it('has the identifier that is given', async () => {
  const identifier = 'urn:uuid:00000000-0000-5000-8000-000000000000'
  const files = unpack(await bytesOf(book, {identifier}))
  expect(files.get('OEBPS/content.opf')).toContain(`<dc:identifier id="pub-id">${identifier}<`)
  expect(files.get('OEBPS/toc.ncx')).toContain(identifier)
  await expect(bytesOf(book, {identifier: 'a"><b'})).rejects.toMatchObject({code: 'option-invalid'})
})

it('says by which choices it was made', async () => {
  const said = async (options: Parameters<typeof streamEpub>[1]) =>
    /"answerbook:choices" content="([^"]*)"/
      .exec(unpack(await bytesOf(book, options)).get('OEBPS/content.opf') ?? '')?.[1]
      ?.replaceAll('&quot;', '"')
  expect(await said({})).toBeUndefined()
  expect(await said({indent: 'auto', series: '丛书'})).toBeUndefined()
  expect(await said({title: '题', indent: 'block', vertical: true})).toBe(
    '{"title":"题","indent":"block","vertical":true}'
  )
  expect(await said({cover: async () => ({missing: 'paper'})})).toBe('{"cover":"made"}')
})

it('gives the files of a book without their archive', async () => {
  const names: string[] = []
  for await (const {name} of epubFiles(book)) names.push(name)
  expect(names).toEqual([...unpack(await bytesOf(book)).keys()])
})
