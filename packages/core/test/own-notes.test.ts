import {readBook} from '@answerbook/core'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

interface Notes {
  /** Identifiers and texts of the notes, in the order of the text. */
  readonly notes: ReadonlyArray<readonly [string, string]>
  /** Identifiers of the references. */
  readonly references: readonly string[]
  readonly labels: ReadonlyArray<string | null | undefined>
}

async function notesOf(value: unknown): Promise<Notes> {
  const isText = typeof value === 'string'
  const file = new VFile({
    path: isText ? 'a.md' : 'a.json',
    value: isText ? value : JSON.stringify(value)
  })
  const book = await readBook(file)
  // What is read once is the same when it is read again.
  expect(await readBook(new VFile(JSON.stringify(book)))).toEqual(book)
  const notes: Array<readonly [string, string]> = []
  const labels: Array<string | null | undefined> = []
  const references: string[] = []
  visit(book, node => {
    if (node.type === 'footnoteReference') references.push(node.identifier)
    if (node.type !== 'footnoteDefinition') return
    const [first] = node.children
    notes.push([node.identifier, textOf(first)])
    labels.push(node.label)
  })
  return {notes, labels, references}
}

describe('notes with one label', () => {
  it('are two, and references mean the first', async () => {
    const markdown = '一[^1]，二[^2]。\n\n[^1]: 甲\n\n[^2]: 乙\n\n[^1]: 丙\n'
    expect(await notesOf(markdown)).toEqual({
      notes: [
        ['1', '甲'],
        ['2', '乙'],
        ['1-2', '丙']
      ],
      labels: ['1', '2', '1-2'],
      references: ['1', '2']
    })
  })

  it('take none that another has, before or behind them', async () => {
    const labels = ['a', 'A', 'a-3', 'a', 'a-2', 'a-2']
    const markdown = labels.map(label => `[^${label}]: 注`).join('\n\n')
    const {notes} = await notesOf(`文[^a]\n\n${markdown}\n`)
    const identifiers = notes.map(([identifier]) => identifier)
    expect(identifiers).toEqual(['a', 'a-4', 'a-3', 'a-5', 'a-2', 'a-2-2'])
  })

  it('are found in quotes and in other notes', async () => {
    const markdown = '文[^1]\n\n> [^1]: 甲\n\n[^2]: 乙\n\n    [^1]: 丙\n'
    const {notes} = await notesOf(markdown)
    expect(notes.map(([identifier]) => identifier)).toEqual(['1', '2', '1-2'])
  })
})

describe('notes of a tree', () => {
  const note = (identifier: string, value: string) => ({
    type: 'footnoteDefinition',
    identifier,
    children: [{type: 'paragraph', children: [{type: 'text', value}]}]
  })
  const reference = (identifier: string) => ({type: 'footnoteReference', identifier})
  const book = (...posts: unknown[][]) => ({
    type: 'book',
    version: 1,
    children: [
      {
        type: 'thread',
        id: 't',
        children: posts.map((children, index) => ({
          type: 'post',
          id: `p${index}`,
          role: 'answer',
          children
        }))
      }
    ]
  })

  it('take none that a reference has which leads nowhere', async () => {
    const line = {type: 'paragraph', children: [reference('1'), reference('1-2')]}
    expect(await notesOf(book([line, note('1', '甲'), note('1', '乙')]))).toMatchObject({
      notes: [
        ['1', '甲'],
        ['1-3', '乙']
      ],
      references: ['1', '1-2']
    })
  })

  it('keep their references where the case alone parts them', async () => {
    const line = {type: 'paragraph', children: [reference('a'), reference('A')]}
    expect(await notesOf(book([line, note('A', '甲'), note('a', '乙')]))).toEqual({
      notes: [
        ['A', '甲'],
        ['a-2', '乙']
      ],
      labels: [undefined, undefined],
      references: ['a-2', 'A']
    })
  })

  it('are those of one post', async () => {
    const {notes} = await notesOf(book([note('1', '甲')], [note('1', '乙')]))
    expect(notes.map(([identifier]) => identifier)).toEqual(['1', '1'])
  })

  it('may be many', async () => {
    const {notes} = await notesOf(book(Array.from({length: 20_000}, () => note('1', '注'))))
    expect(new Set(notes.map(([identifier]) => identifier)).size).toBe(20_000)
    expect(notes.at(-1)).toEqual(['1-20000', '注'])
  })
})
