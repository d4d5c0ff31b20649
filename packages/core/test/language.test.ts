import {type Book, mergeBooks, type Post, readBook, type Source} from '@answerbook/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const texts: Readonly<Record<string, string>> = {
  'zh-Hans': '这个问题其实没有那么难，只要把每一步都写下来，再从头到尾检查一遍就可以了。',
  'zh-Hant': '這個問題其實沒有那麼難，只要把每一步都寫下來，再從頭到尾檢查一遍就可以了。',
  ja: 'この問題はそれほど難しくありません。一つずつ書き出して、最初から確認すればよいのです。',
  ko: '이 문제는 그렇게 어렵지 않습니다. 한 단계씩 적어 두고 처음부터 다시 확인하면 됩니다.',
  en: 'This problem is not that hard: write down each of the steps, and then check them from the top, as you would do with any other list.'
}
const simplified = texts['zh-Hans'] ?? ''
const english = texts.en ?? ''

async function langOf(html: string): Promise<string | undefined> {
  return (await readBook(new VFile(html))).lang
}

describe('the language of a document', () => {
  it.each(Object.entries(texts))('is told from its text: %s', async (lang, text) => {
    expect(await langOf(`<p>${text}</p>`)).toBe(lang)
  })

  it.each([
    ['too little', '<p>难</p>'],
    ['characters that both forms write', '<p>大家都在一起看山上的白雪和天空中的太阳公公</p>'],
    ['as much of both forms', `<p>${simplified}</p><p>${texts['zh-Hant']}</p>`],
    [
      'another language in Latin letters',
      '<p>Das ist doch gar nicht so schwer: man schreibt alle Schritte auf und geht sie dann noch einmal von vorne durch.</p>'
    ]
  ])('is not told from %s', async (_, html) => {
    expect(await langOf(html)).toBeUndefined()
  })

  it.each([
    ['code', `<p>${simplified}</p><pre><code>${'for (const it of that) '.repeat(99)}</code></pre>`],
    ['quotes', `<p>${simplified}</p><blockquote><p>${english.repeat(9)}</p></blockquote>`],
    ['addresses', `<p>${simplified} ${'https://example.org/the/and/that '.repeat(99)}</p>`],
    ['some English', `<p>${simplified}</p><p>${english}</p>`]
  ])('is that of the text about %s', async (_, html) => {
    expect(await langOf(html)).toBe('zh-Hans')
  })

  it.each([
    ['de', '<p>Es ist gar nicht schwer.</p>'],
    ['zh-TW', `<p>${texts['zh-Hant']}</p>`],
    ['en-GB', `<p>${english}</p>`]
  ])('is what it declares: %s', async (lang, html) => {
    expect(await langOf(`<html lang="${lang}">${html}</html>`)).toBe(lang)
    expect(await langOf(`---\nlang: ${lang.replace('-', '_')}\n---\n${html}`)).toBe(lang)
    expect(await langOf(`---\nlanguage: ${lang}\n---\n${html}`)).toBe(lang)
  })

  it.each(['en', 'zh-TW', 'ja', 'Chinese', ''])(
    'is not what its template declares for another script: %s',
    async lang => {
      expect(await langOf(`<html lang="${lang}"><p>${simplified}</p></html>`)).toBe('zh-Hans')
    }
  )

  it('is that of its titles if there is nothing else', async () => {
    expect(await langOf('<title>为什么这个问题没有人回答？</title>')).toBe('zh-Hans')
  })
})

function post(id: string, text: string, lang?: string): Post {
  const children: Post['children'] = [{type: 'paragraph', children: [{type: 'text', value: text}]}]
  return {type: 'post', id, role: 'answer', ...(lang && {lang}), children}
}

function langsOf(book: Book): Array<string | undefined> {
  return book.children.flatMap(thread => thread.children.map(({lang}) => lang))
}

function readPosts(...children: Post[]): Promise<Book> {
  const source: Source = {
    name: 'given',
    detect: () => true,
    read: () => ({threads: [{type: 'thread', id: 't', children}]})
  }
  return readBook(new VFile('<p>'), {sources: [source]})
}

describe('the language of a post', () => {
  it('is stated where it is not that of the book', async () => {
    const book = await readPosts(
      post('1', simplified),
      post('2', english),
      post('3', `${simplified}真的。`)
    )
    expect([book.lang, ...langsOf(book)]).toEqual(['zh-Hans', undefined, 'en', undefined])
  })

  it('is not stated where too little tells it', async () => {
    const book = await readPosts(post('1', simplified), post('2', '难'))
    expect(langsOf(book)).toEqual([undefined, undefined])
  })

  it('is what its source declares', async () => {
    const book = await readPosts(post('1', simplified, 'zh-CN'), post('2', 'Sì.', 'it'))
    expect([book.lang, ...langsOf(book)]).toEqual(['zh-CN', undefined, 'it'])
  })

  it('is kept when books are merged', async () => {
    const books = await Promise.all([
      readPosts(post('1', english)),
      readPosts(post('2', simplified), post('3', english)),
      readPosts(post('4', simplified))
    ])
    const each = books.map((book, index) => ({
      ...book,
      children: book.children.map(thread => ({
        ...thread,
        id: String(index),
        title: `第 ${index} 问`
      }))
    }))
    const merged = mergeBooks(each)
    expect(merged.lang).toBe('en')
    expect(langsOf(merged)).toEqual([undefined, 'zh-Hans', undefined, 'zh-Hans'])
    expect(langsOf(mergeBooks(each.slice(1)))).toEqual([undefined, 'en', undefined])
  })
})
