import type {Book, Load, LoadRequest, Post} from '@answerbook/core'
import {type SavedImage, type SaveImagesOptions, saveImages, toMarkdown} from '@answerbook/markdown'
import fc from 'fast-check'
import type {Image, RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {commonmark, gfmAndMath, markdownIt} from './parsers/parsers.js'
import {latin1, tinyPictures} from './tiny-pictures.js'

const png = latin1('\x89PNG\r\n\x1A\n1')
const name = /^[\da-f]{32}\.(?:avif|gif|jpg|png|webp)$/

describe('saveImages', () => {
  it.each(tinyPictures)('should name %s by what its bytes show', async (type, extension, bytes) => {
    const load: Load = async () => ({bytes, type: 'text/html'})
    const {images, markdown} = await save(bookOf(image('a.html')), {load})
    expect(images).toEqual([{name: expect.stringMatching(name), type, bytes}])
    expect(markdown).toBe(`![](assets/${images[0]?.name})\n`)
    expect(images[0]?.name.endsWith(`.${extension}`)).toBe(true)
  })

  it('should give the same names where the platform does not hash', async () => {
    const load = loader({'a.png': png})
    const {images} = await save(bookOf(image('a.png')), {load})
    vi.stubGlobal('crypto', undefined)
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    expect((await save(bookOf(image('a.png')), {load})).images).toEqual(images)
  })

  it('should save one picture once, at whatever addresses it is met', async () => {
    const load = loader({
      'a.png': png,
      'b.png': png,
      'https://a.cn/c': png,
      'd.png': latin1('GIF87a')
    })
    const urls = ['a.png', 'b.png', 'a.png', 'https://a.cn/c', 'd.png']
    const {images, markdown, asked} = await save(bookOf(...urls.map(image)), {load})
    expect(images.map(({bytes}) => bytes)).toEqual([png, latin1('GIF87a')])
    expect(asked).toEqual(['a.png', 'b.png', 'https://a.cn/c', 'd.png'])
    const [first, second] = images.map(image => `![](assets/${image.name})`)
    expect(markdown.trim().split('\n\n')).toEqual([first, first, first, first, second])
  })

  it('should take equal addresses in two posts for two pictures, unless they are of the web', async () => {
    const urls = ['a.png', 'cid:b', 'https://a.cn/c.png', '//a.cn/d.png']
    const book = bookOf()
    book.children[0]?.children.splice(0, 1, post('甲', ...urls), post('乙', ...urls))
    const load: Load = async (url, {from}) => ({
      bytes: latin1(`GIF89a${from.charCodeAt(0)}${url}`),
      type: ''
    })
    const {asked, images} = await save(book, {load})
    expect(asked).toEqual([...urls, 'a.png', 'cid:b'])
    expect(images).toHaveLength(6)
  })

  it('should find a picture of the web in the document that brought it along', async () => {
    const book = bookOf()
    const url = 'https://a.cn/a.png'
    book.children[0]?.children.splice(0, 1, post('甲', url), post('乙', url))
    const load: Load = async (_, {from}) =>
      from === '乙' ? {bytes: png, type: ''} : {missing: '无'}
    const {file, markdown} = await save(book, {load})
    expect(markdown).not.toContain(url)
    expect(file.messages).toEqual([])
  })

  it('should save covers, and what figures, cards, videos, notes and references show', async () => {
    const book = bookOf(
      {type: 'figure', children: [image('figure')]},
      {type: 'linkCard', url: 'https://a.cn', children: [picture('card')]},
      {type: 'video', url: 'https://a.cn', children: [picture('video')]},
      {
        type: 'paragraph',
        children: [{type: 'imageReference', identifier: 'X  y', referenceType: 'full'}]
      },
      {type: 'definition', identifier: 'x y', url: 'reference'},
      {type: 'definition', identifier: 'x y', url: 'never'},
      {type: 'definition', identifier: 'z', url: 'never'},
      {
        type: 'footnoteDefinition',
        identifier: 'n',
        children: [{type: 'paragraph', children: [picture('note')]}]
      }
    )
    Object.assign(book.children[0] ?? {}, {cover: 'cover'})
    const load: Load = async url => ({bytes: latin1(`GIF89a${url}`), type: ''})
    const {asked, images, markdown} = await save(book, {load}, 'yaml')
    expect(asked).toEqual(['cover', 'figure', 'card', 'video', 'reference', 'note'])
    expect(markdown).toContain(`cover: assets/${images[0]?.name}\n`)
    for (const {name} of images.slice(1)) expect(markdown).toContain(`![](assets/${name})`)
  })

  it('should ask for no cover that is not written', async () => {
    const book = bookOf()
    const threads = ['a', 'b'].map(id => ({
      type: 'thread' as const,
      id,
      cover: 'a.png',
      children: []
    }))
    expect((await save({...book, children: threads}, {load: loader({})})).asked).toEqual([])
  })

  it('should hold one picture at a time', async () => {
    const events: string[] = []
    const load: Load = async url => {
      events.push(`load ${url}`)
      return {bytes: latin1(`GIF89a${url}`), type: ''}
    }
    const slowly = async () => {
      await new Promise(resolve => setTimeout(resolve, 1))
      events.push('saved')
    }
    await saveImages(bookOf(image('a'), image('b')), slowly, {load})
    expect(events).toEqual(['load a', 'saved', 'load b', 'saved'])
  })

  it('should pass on what cannot be saved', async () => {
    const full = async () => {
      throw new Error('full')
    }
    await expect(
      saveImages(bookOf(image('a.png')), full, {load: loader({'a.png': png})})
    ).rejects.toThrow('full')
  })

  it('should give the same names and the same text again', async () => {
    const book = bookOf(image('a.png'), image('b.png'))
    const load = loader({'a.png': png, 'b.png': latin1('GIF89a')})
    const [once, again] = [await save(book, {load}), await save(structuredClone(book), {load})]
    expect(again.markdown).toBe(once.markdown)
    expect(again.images).toEqual(once.images)
  })

  it('should ask once for each of ten thousand pictures', async () => {
    const urls = Array.from({length: 10_000}, (_, index) => `${index % 5000}.png`)
    const load: Load = async url => ({
      bytes: latin1(`GIF89a${Number.parseInt(url, 10) % 100}`),
      type: ''
    })
    const {asked, images} = await save(bookOf(...urls.map(image)), {load})
    expect(asked).toHaveLength(5000)
    expect(images).toHaveLength(100)
  })

  it('should say what it takes', async () => {
    let request: LoadRequest | undefined
    const load: Load = async (_, asked) => {
      request = asked
      return {missing: '无'}
    }
    await save(bookOf(image('a.png')), {load})
    expect(request).toEqual({
      from: 'p',
      accept: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']
    })
  })
})

describe('a picture that cannot be had', () => {
  const reasons: ReadonlyArray<[what: string, text: string, reason: string]> = [
    ['HTML', '<!doctype html><img>', 'it is no picture'],
    ['empty', '', 'it is no picture'],
    ['cut in its signature', '\x89PNG\r', 'it is no picture'],
    ['SVG', '<svg onload="alert(1)"/>', 'it is image/svg+xml'],
    ['SVG behind a declaration', '<?xml version="1.0"?>\n<svg/>', 'it is image/svg+xml'],
    ['a bitmap', 'BM', 'it is image/bmp']
  ]

  it.each(reasons)('should keep its address if it is %s', async (_, text, reason) => {
    const {file, images, markdown} = await save(bookOf(image('图 (1).png')), {
      load: async () => ({bytes: latin1(text), type: 'image/png'})
    })
    expect(images).toEqual([])
    expect(markdown).toBe('![](图%20(1).png)\n')
    expect(file.messages.map(String)).toEqual([
      `1:1: Cannot save picture \`图 (1).png\`, left its address: ${reason}`
    ])
  })

  it('should keep its address if the loader breaks its promise', async () => {
    const load: Load = async () => {
      throw new Error('broken')
    }
    const {file, markdown} = await save(bookOf(image('a.png')), {load})
    expect(markdown).toBe('![](a.png)\n')
    expect(file.messages[0]?.reason).toContain('broken')
  })

  it('should keep its address if the loader gives nothing, against its type', async () => {
    const load = (async () => undefined) as unknown as Load
    const {file, markdown} = await save(bookOf(image('a.png')), {load})
    expect(markdown).toBe('![](a.png)\n')
    expect(file.messages[0]?.reason).toContain('the loader gave nothing')
  })

  it('should be told once in a post, with where it is', async () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 9}}
    const node = {...image('a.png'), children: [{...picture('a.png'), position}]} as RootContent
    const book = bookOf(node, image('a.png'), image('https://a.cn/b.png'))
    Object.assign(book.children[0] ?? {}, {cover: 'c.png'})
    const [thread] = book.children
    const {file} = await save(book, {})
    expect(
      file.messages.map(({ruleId, source, ancestors, place}) => ({
        ruleId,
        source,
        ancestors,
        place
      }))
    ).toEqual(
      [
        {ruleId: 'image-missing', ancestors: [thread], place: undefined},
        {ruleId: 'image-missing', ancestors: [thread, thread?.children[0]], place: position},
        {ruleId: 'image-remote', ancestors: [thread, thread?.children[0]], place: undefined}
      ].map(told => ({...told, source: '@answerbook/markdown'}))
    )
  })

  it('should be left out if it has no address outside of the document', async () => {
    const {file, markdown} = await save(bookOf(image('cid:a@b')), {})
    expect([String(file.messages[0]), markdown]).toEqual([
      '1:1: Cannot save picture `cid:a@b`, left it out: 无',
      ''
    ])
  })

  it('should be told in few words, however long its address', async () => {
    const {file} = await save(bookOf(image(`data:image/png;base64,${'A'.repeat(100_000)}`)), {})
    expect(file.messages[0]?.reason.length).toBeLessThan(200)
  })
})

describe('an address of a document', () => {
  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:a',
    ''
  ])('%j should not be asked for', async url => {
    const {asked, file, markdown} = await save(bookOf(image(url)), {
      load: async () => ({bytes: png, type: ''})
    })
    expect([asked, file.messages, markdown.trim()]).toEqual([[], [], ''])
  })

  it.each([
    '../../etc/passwd',
    '%2e%2e/%2e%2e/etc/passwd',
    '..\\a.png',
    '图 片/甲.png',
    'data:image/png,x'
  ])('%j should have no part in the name of the file', async url => {
    const {images, markdown} = await save(bookOf(image(url)), {
      load: async () => ({bytes: png, type: ''})
    })
    expect(images[0]?.name).toMatch(name)
    expect(markdown).toBe(`![](assets/${images[0]?.name})\n`)
  })
})

describe('the option prefix', () => {
  it.each([
    '',
    './',
    '../attachments/',
    '/images/',
    'https://a.cn/b/',
    '图 片/',
    'a(b)[c]<d>{{e}}/',
    '&amp;/'
  ])('%j should be read back by every parser', async prefix => {
    const {images, markdown} = await save(bookOf(image('a.png')), {
      load: loader({'a.png': png}),
      prefix
    })
    for (const {toHtml} of [commonmark, gfmAndMath, markdownIt]) {
      expect(decodeURI(sourceIn(toHtml(markdown)))).toBe(prefix + images[0]?.name)
    }
  })

  it('should never make an address that runs', async () => {
    const {markdown} = await save(bookOf(image('a.png')), {
      load: loader({'a.png': png}),
      prefix: 'javascript:'
    })
    expect(markdown).toBe('')
  })
})

describe('any address', () => {
  it('should lead to its picture, or be left as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: 'binary', maxLength: 20})), async urls => {
        const load: Load = async url =>
          url.length % 2 ? {bytes: latin1(`GIF89a${url.length}`), type: ''} : {missing: '无'}
        const {images, markdown} = await save(bookOf(...urls.map(image)), {load})
        const hrefs = new Map(images.map(({bytes, name}) => [lengthIn(bytes), `assets/${name}`]))
        const expected = urls.flatMap(url => {
          const sources = sourcesOf(toMarkdown(bookOf(image(url))))
          return sources.map(source => hrefs.get(url.length) ?? source)
        })
        expect(sourcesOf(markdown)).toEqual(expected)
      })
    )
  })
})

function lengthIn(bytes: Uint8Array): number {
  return Number(String.fromCharCode(...bytes.subarray('GIF89a'.length)))
}

function sourcesOf(markdown: VFile | string): string[] {
  return sourcesIn(commonmark.toHtml(String(markdown)))
}

/** Save the pictures of a book, and write it. */
async function save(book: Book, options: SaveImagesOptions, frontMatter: 'none' | 'yaml' = 'none') {
  const images: SavedImage[] = []
  const asked: string[] = []
  const file = new VFile()
  const load: Load = (url, request) => {
    asked.push(url)
    return options.load?.(url, request) ?? Promise.resolve({missing: '无'})
  }
  const before = JSON.stringify(book)
  const imageHref = await saveImages(book, image => void images.push(image), {
    ...options,
    file,
    load
  })
  const markdown = String(toMarkdown(book, {frontMatter, imageHref}))
  expect(JSON.stringify(book)).toBe(before)
  return {images, asked, file, markdown}
}

function loader(files: Readonly<Record<string, Uint8Array>>): Load {
  return async url => {
    const bytes = files[url]
    return bytes ? {bytes, type: ''} : {missing: '无'}
  }
}

function post(id: string, ...urls: string[]): Post {
  return {type: 'post', id, role: 'answer', children: urls.map(image)}
}

function image(url: string) {
  return {type: 'paragraph' as const, children: [picture(url)]}
}

function picture(url: string): Image {
  return {type: 'image', url}
}

function sourceIn(html: string): string {
  return sourcesIn(html)[0] ?? ''
}

function sourcesIn(html: string): string[] {
  return [...html.matchAll(/<img src="([^"]*)"/g)].map(([, source = '']) =>
    source.replaceAll('&amp;', '&')
  )
}
