import {existsSync, readFileSync} from 'node:fs'
import {type Book, readBook} from '@answerbook/core'
import fc from 'fast-check'
import {toString as textOf} from 'mdast-util-to-string'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {encode} from './encode.js'

interface Read {
  readonly text: string
  readonly title: string | undefined
  readonly ruleIds: ReadonlyArray<string | undefined>
  readonly book: Book
}

async function read(value: Uint8Array | string, encoding?: string, data = {}): Promise<Read> {
  const file = new VFile({value, data})
  const book = await readBook(file, {encoding})
  const posts = book.children.flatMap(thread => thread.children)
  const told = file.messages.map(({ruleId}) => ruleId).filter(id => id !== 'markup-missing')
  const text = posts.map(post => textOf(post.children)).join('')
  return {text, title: book.children[0]?.title, ruleIds: told, book}
}

function bytesOf(text: string, encoding: string): Uint8Array {
  const bytes = encode(text, encoding)
  if (!bytes) throw new Error(`${encoding} cannot hold ${text}`)
  return bytes
}

/** Sentences as people write them, by the encodings that they are found in. */
const sentences: ReadonlyArray<readonly [text: string, encodings: readonly string[]]> = [
  ['我觉得这个问题要分两方面来看，先说结论：能用，但是不值得为它多花一分钱。', ['gb18030']],
  ['为什么越来越多的年轻人不愿意加班？因为加了班也没有人发工资啊。', ['gb18030']],
  ['小时候住在山脚下，每到下雨天，奶奶就会煮一锅红薯粥，香气能飘到院子外面。', ['gb18030']],
  ['我覺得這個問題要分兩方面來看，先說結論：能用，但是不值得為它多花一分錢。', ['big5']],
  ['小時候住在山腳下，每到下雨天，奶奶就會煮一鍋紅薯粥，香氣能飄到院子外面。', ['big5']],
  [
    'この問題については、二つの面から考える必要があると思います。まず結論から書きます。',
    ['shift_jis', 'euc-jp']
  ],
  [
    '子どものころは山のふもとに住んでいて、雨の日には祖母がおかゆを作ってくれました。',
    ['shift_jis', 'euc-jp']
  ],
  ['이 문제는 두 가지 면에서 보아야 한다고 생각합니다. 먼저 결론부터 말하겠습니다.', ['euc-kr']],
  ['어릴 때 산 아래에 살았는데 비가 오는 날이면 할머니가 죽을 끓여 주셨습니다.', ['euc-kr']],
  ['Ça dépend: le café près du marché était déjà fermé à midi, même en été.', ['windows-1252']],
  [
    'Für Anfänger hätte ich übrigens größere Schöpflöffel gewählt, möglichst aus Ahorn.',
    ['windows-1252']
  ]
]

const cases = sentences.flatMap(([text, encodings]) =>
  [...encodings, 'utf-8', 'utf-16le', 'utf-16be'].map(encoding => ({text, encoding}))
)

describe('text', () => {
  it.each(cases)('is the same in $encoding: $text', async ({text, encoding}) => {
    const {text: found} = await read(bytesOf(text, encoding))
    expect(found).toBe(text)
  })

  it('is the same from eight characters on, wherever they are cut out', async () => {
    const eastAsian = cases.filter(({encoding}) => encoding !== 'windows-1252')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...eastAsian),
        fc.nat(20),
        fc.integer({min: 8, max: 40}),
        async ({text, encoding}, start, length) => {
          const part = text.slice(start, start + length).trim()
          const isUnmarked = encoding.startsWith('utf-16') && part.length < 16
          fc.pre(part.length >= 8 && !isUnmarked)
          expect((await read(bytesOf(part, encoding))).text).toBe(part)
        }
      ),
      {numRuns: 1000}
    )
  })

  it.each([
    '知乎的回答',
    '如何评价',
    '冬天吃什么',
    '人生的意义',
    '学会做饭',
    '读书有用吗',
    '我们的故事',
    '程序员的一天'
  ])('is the same in GB 18030, though it is short: %s', async text => {
    expect((await read(bytesOf(text, 'gb18030'))).text).toBe(text)
  })

  it('may hold characters of four bytes', async () => {
    // U+20BB7 as GB 18030 writes it.
    const bytes = [...bytesOf('姓', 'gb18030'), 0x95, 0x34, 0xb2, 0x35]
    const text = [...bytesOf('他的', 'gb18030'), ...bytes, ...bytesOf('，这是真的。', 'gb18030')]
    expect((await read(new Uint8Array(text))).text).toBe('他的姓𠮷，这是真的。')
  })

  const seed = new URL(
    '../../../../shared/corpus/hexo-zhihu/seed-000_4519ca38492d425e.txt',
    import.meta.url
  )
  it.runIf(existsSync(seed))('of a real document is the same in all its encodings', async () => {
    const text = readFileSync(seed, 'utf8')
    const expected = (await read(text)).book
    for (const encoding of ['utf-8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be']) {
      const bytes = encode(text, encoding)
      if (bytes) expect((await read(bytes)).book).toEqual(expected)
    }
    expect((await read(`\uFEFF${text}`)).book).toEqual(expected)
    expect((await read(bytesOf(`\uFEFF${text}`, 'utf-16be'))).book).toEqual(expected)
  })
})

describe('an encoding', () => {
  const text = '漢字の文章です。'
  const shiftJis = bytesOf(`<p>${text}</p>`, 'shift_jis')
  const join = (head: string, bytes: Uint8Array) =>
    new Uint8Array([...new TextEncoder().encode(head), ...bytes])
  // Read as Shift_JIS, these bytes are two half-width katakana.
  const ambiguous = bytesOf('<p>的</p>', 'gb18030')

  it.each([
    ['<meta charset=shift_jis>'],
    ['<META CHARSET="x-sjis" />'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'],
    ['<?xml version="1.0" encoding="Shift_JIS"?>'],
    ['<meta name="charset" content="charset=gbk"><meta charset="unknown"><meta charset="sjis">']
  ])('is what the document declares: %s', async head => {
    const {text: found, ruleIds} = await read(join(head, ambiguous))
    expect(found).toBe('ｵﾄ')
    expect(ruleIds).toEqual([])
  })

  it.each(['utf-8', 'utf-16', 'gbk'])(
    'is not what a document in UTF-8 declares: %s',
    async label => {
      const {text: found} = await read(new TextEncoder().encode(`<meta charset=${label}><p>字</p>`))
      expect(found).toBe('字')
    }
  )

  it('is what is known of the document', async () => {
    const fields = {encoding: 'Shift_JIS'}
    const {text: found} = await read(ambiguous, undefined, {fields})
    expect(found).toBe('ｵﾄ')
    expect((await read(shiftJis, undefined, {fields: {encoding: 'none'}})).text).toBe(text)
  })

  it('is what the caller says, unless a byte order mark says otherwise', async () => {
    expect((await read(ambiguous, 'SJIS')).text).toBe('ｵﾄ')
    expect((await read(join('<meta charset=sjis>', ambiguous), 'GB2312')).text).toBe('的')
    expect((await read(join('\uFEFF', new TextEncoder().encode('<p>字')), 'gbk')).text).toBe('字')
  })

  it.each(['', 'utf-32', 'klingon'])('that is not known is an error: "%s"', async label => {
    await expect(read('<p>字</p>', label)).rejects.toMatchObject({
      code: 'option-invalid',
      message: expect.stringContaining('`gb18030`')
    })
  })

  it('has the quotes of windows-1252', async () => {
    const bytes = [
      ...bytesOf('un café près de l', 'windows-1252'),
      0x92,
      ...bytesOf('été, déjà', 'windows-1252')
    ]
    expect((await read(new Uint8Array(bytes))).text).toBe('un café près de l’été, déjà')
  })

  it('is ISO-2022-JP by its escapes', async () => {
    const bytes = [0x1b, 0x24, 0x42, 0x34, 0x41, 0x3b, 0x7a, 0x1b, 0x28, 0x42]
    expect((await read(new Uint8Array(bytes))).text).toBe('漢字')
  })

  it.each([
    ['little', [0xff, 0xfe, 0, 0, 0x57, 0x5b, 0, 0]],
    ['big', [0, 0, 0xfe, 0xff, 0, 0, 0x5b, 0x57]]
  ])('is refused if it is UTF-32, %s end first', async (_, bytes) => {
    await expect(read(new Uint8Array(bytes))).rejects.toMatchObject({
      ruleId: 'encoding-unsupported'
    })
  })

  it('is told when it is guessed, and what was damaged', async () => {
    expect((await read(bytesOf('这是没有说明编码的文字', 'gb18030'))).ruleIds).toEqual([
      'encoding-guessed'
    ])
    const cut = new TextEncoder().encode('<p>一二三四五六七八九十').slice(0, -1)
    expect(await read(cut)).toMatchObject({
      text: '一二三四五六七八九\uFFFD',
      ruleIds: ['encoding-damaged']
    })
  })
})

describe('characters that no output can hold', () => {
  it.each([
    [
      'in the text',
      '<p>一\0二\u0007三\uFFFE四\uFFFF五</p><p>这一段没有别的字符，所以它是文字。</p>',
      4
    ],
    ['as escapes of HTML', '<p>一二&#7;三&#x1b;四&#xFFFF;五</p>', 3],
    ['as halves of pairs', '<p>一二三四五</p><p>\uD842</p>', 1],
    ['as escapes of YAML', '---\ntitle: "一\\a二\\0"\n---\n<p>一二三四五</p>', 2],
    ['in YAML', '---\ntitle: 一\u0001二\n---\n<p>一二三四五</p>', 1]
  ])('are not kept: %s', async (_, html, count) => {
    const file = new VFile(html)
    const book = await readBook(file)
    expect(textOf(book.children[0]?.children[0]?.children)).toMatch(/^一二三四五/)
    expect(JSON.stringify(book)).not.toMatch(/\\u|[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/u)
    const [message, ...others] = file.messages
    expect(message).toMatchObject({
      ruleId: 'character-invalid',
      reason: expect.stringContaining(`${count} not kept`)
    })
    expect(others).toEqual([])
  })

  it('part words where they are spaces', async () => {
    expect(await read('<p>one\ftwo\vthree&#12;four</p>')).toMatchObject({
      text: 'one two three four',
      ruleIds: []
    })
  })
})
