import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {documentsOf, readBook} from '@answerbook/core'
import {prove} from '@answerbook/proof'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const root = new URL('../../../', import.meta.url)

/** Reviewed one by one. */
const exceptions = [
  {
    document: join('chapter-with-everything', 'input.xhtml'),
    texts: [
      '的回答',
      '2021-03-09 · 原文 · CC BY 4.0',
      'x2',
      '\\broken',
      '☑',
      '☐',
      '不见的图',
      '有链接的图',
      '[没有地方 · 的图][图片 ·',
      ']',
      'example.com',
      '视频 · example.com',
      '第 2 篇'
    ],
    why: 'what answerbook writes around the texts of its own books, which no rule knows'
  },
  {
    document: join('api-daily-stories', 'input.json'),
    texts: ['番茄的晚餐', '瞎扯 · 番茄'],
    why: 'the title of a story is not kept beside that of its question, nor one without text'
  },
  {
    document: join('page-scrolled-beyond-its-state', 'input.html'),
    texts: ['种番茄的人', '推荐的回答。'],
    why: 'an answer to another question, which the page recommends'
  }
]

/** Documents that the sources of core are tested on, and the examples. */
const own = [
  ...filesIn('packages/core/src/sources').filter(
    path => /[\\/]input\.\w+$/.test(path) && !path.includes('security-check')
  ),
  ...filesIn('examples').filter(path => path.endsWith('.md'))
]

const corpus = ['hexo-zhihu', 'hexo-other', 'zhihu-html', 'exports'].flatMap(name =>
  filesIn(`../shared/corpus/${name}`)
)

describe('documents of every source', () => {
  it('are there', () => {
    expect(own.length).toBeGreaterThan(20)
  })

  it.each([...own, ...corpus])('%s', async path => {
    const input = new VFile({path, value: readFileSync(path)})
    for await (const {file} of documentsOf(input)) {
      const book = await readBook(file)
      const {characters, found, unexplained} = prove(file, book)
      const known = exceptions.find(({document}) => path.endsWith(document))
      expect(unexplained.map(({text}) => text)).toEqual(known?.texts ?? [])
      if (!known) expect(found).toBe(characters)
      expect(characters).toBeGreaterThan(0)
    }
  })
})

function filesIn(folder: string): string[] {
  const url = new URL(folder, root)
  if (!existsSync(url)) return []
  return readdirSync(url, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
