import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Book, Post, Thread} from '@answerbook/core'
import {contentFaults, epubCheckFaults} from '@answerbook/epub-judges'
import {describe, expect, it} from 'vitest'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'

const url = 'https://site.example/1'
const text = (value: string): Post['children'][number] => ({
  type: 'paragraph',
  children: [{type: 'text', value}]
})

function toBook(value: string): Book {
  const author = {name: value, headline: value}
  return bookOf({title: value, tags: [value]}, {author, children: [text(value)]}, {title: value})
}

function bookOf(thread: Partial<Thread>, post: Partial<Post> = {}, book: Partial<Book> = {}): Book {
  const own: Post = {type: 'post', id: 'p', role: 'answer', children: [text('正文')], ...post}
  const only: Thread = {type: 'thread', id: 't', title: '题', children: [own], ...thread}
  return {type: 'book', version: 1, children: [only], ...book}
}

const controls = Array.from({length: 32}, (_, code) => String.fromCharCode(code)).join('')
const twice: Post[] = ['一篇', '另一篇，说的是别的'].map(value => ({
  type: 'post',
  id: url,
  url,
  role: 'answer',
  children: [text(value)]
}))

const books: Readonly<Record<string, Book>> = {
  'control characters': toBook(`${controls}\x7f\x85\ufffe\uffff\u2028尾`),
  'lone surrogates': toBook('甲\ud800乙\udc00丙\ud83d'),
  'what ends XML': toBook(']]> <![CDATA[ --> <!-- ?> &amp; &#0; </section>'),
  '10,000 characters': toBook('长'.repeat(10_000)),
  'no title': bookOf({title: undefined}),
  'a title of nothing': bookOf({title: ' \u200b\n'}),
  'no answers': bookOf({children: []}),
  'no questions': bookOf({}, {}, {children: []}),
  'an answer without text': bookOf({}, {children: []}),
  'two answers at one address': bookOf({id: url, url, children: twice}),
  'two questions at one address': {
    ...bookOf({}),
    children: [...bookOf({id: url, url}).children, ...bookOf({id: url, url}).children]
  },
  'tags that name no language': bookOf({}, {lang: '!!'}, {lang: '中文 简体'}),
  'addresses that are none': bookOf(
    {url: 'javascript:alert(1)', cover: 'file:///etc/passwd'},
    {url: 'no address', author: {name: '某', url: 'data:text/html,x'}, licence: 'javascript:x'}
  )
}

describe('a book of a document with', () => {
  it.each(Object.entries(books))('%s is valid', async (_, book) => {
    const cwd = makeFolder({'in.json': JSON.stringify(book)})
    const {code, stderr} = runCli(['in.json', '-o', 'out.epub', '--epub-cover', 'auto'], {cwd})
    expect({code, stderr}).toMatchObject({code: 0})
    const path = join(cwd, 'out.epub')
    expect(await epubCheckFaults(path, {by: 'port'})).toEqual([])
    expect(await contentFaults(path)).toEqual([])
  })

  it.each(['generic', 'kindle', 'kobo', 'koreader', 'apple'])(
    'pictures that are none is valid: %s',
    async device => {
      const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
      const png = Buffer.alloc(33)
      png.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
      const huge = Buffer.from(png)
      huge.fill(0xff, 17, 20)
      huge.fill(0xff, 21, 24)
      const pictures = {
        'page.jpg': '<!doctype html><title>403</title>',
        'empty.png': '',
        'sizeless.png': png,
        'huge.png': huge,
        'large.gif': Buffer.concat([gif, Buffer.alloc(25 * 1024 * 1024)]),
        'moving.gif': Buffer.concat([gif.subarray(0, -1), gif.subarray(19)]),
        'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
      }
      const names = [...Object.keys(pictures), 'none.png', 'data:image/png;base64,@', '../a.png']
      const html = names.map(name => `<p>图：</p><p><img src="${name}" alt="${name}"></p>`).join('')
      const cwd = makeFolder({
        ...pictures,
        'in.html': `<title>图</title><article>${html}</article>`
      })
      const args = ['in.html', '-o', 'out.epub', '--epub-device', device]
      const {code, stderr} = runCli(args, {cwd})
      expect(code).toBe(0)
      expect(stderr).toContain('image-missing')
      expect(existsSync(join(cwd, 'out.epub'))).toBe(true)
      const faults = await epubCheckFaults(join(cwd, 'out.epub'), {by: 'port'})
      expect(faults).toEqual([])
    }
  )
})
