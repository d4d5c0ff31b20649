import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {contentFaults, epubCheckFaults} from '@answerbook/epub-judges'
import {describe, expect, it} from 'vitest'
import {
  allNodes,
  answer,
  bytesIn,
  chaptersOf,
  entriesOf,
  jsonOf,
  makeBook,
  picture,
  words
} from '../books-to-update.js'
import {runCli} from '../run-cli.js'

function update(cwd: string, ...args: string[]): string {
  const {code, stderr} = runCli(['new.json', '--epub-update', 'book.epub', ...args], {cwd})
  expect({code, stderr}).toMatchObject({code: 0})
  return stderr
}

async function expectNoFaults(cwd: string, name = 'book.epub', by?: 'port'): Promise<void> {
  const path = join(cwd, name)
  expect(await epubCheckFaults(path, {by})).toEqual([])
  expect(await contentFaults(path)).toEqual([])
}

const rich = [...allNodes, picture]

describe('EPUBCheck, its port and the content model find nothing in a book', () => {
  it('of 500 answers that has got 5 more, and the 500 are what they were', async () => {
    const old = Array.from({length: 500}, (_, index) =>
      answer(index + 1, `${words}${index}`, {children: index % 50 === 7 ? rich : []})
    )
    const more = Array.from({length: 5}, (_, index) =>
      answer(600 + index, `${words}新 ${index}`, {children: index === 2 ? rich : []})
    )
    const cwd = makeBook(jsonOf(...old), jsonOf(...old.slice(40, 80), ...more))
    const before = chaptersOf(entriesOf(cwd))
    update(cwd)
    const after = chaptersOf(entriesOf(cwd))
    for (const [name, bytes] of before) expect(after.get(name) === bytes, name).toBe(true)
    expect(after.size).toBe(before.size + 5)
    await expectNoFaults(cwd)

    const bytes = bytesIn(cwd)
    update(cwd)
    expect(bytesIn(cwd)).toBe(bytes)
  })

  it('of which one answer is newer, by pictures, formulas and notes, and one is poorer', async () => {
    const untouched = answer(3, words, {children: rich})
    const full = answer(2, `${words}还有后文。`, {children: rich})
    const cwd = makeBook(
      jsonOf(answer(1, words, {updated: '2024-02-01'}), full, untouched),
      jsonOf(
        answer(1, `${words}还有后文。`, {updated: '2024-03-01', children: rich}),
        answer(2, words, {updated: '2024-03-01'})
      )
    )
    copyFileSync(join(cwd, 'book.epub'), join(cwd, 'twin.epub'))
    const before = chaptersOf(entriesOf(cwd))
    expect(update(cwd)).toContain('text-kept 1')
    const after = chaptersOf(entriesOf(cwd))
    const changed = [...before].filter(([name, bytes]) => after.get(name) !== bytes)
    expect(changed).toHaveLength(1)
    expect(changed[0]?.[1]).toContain('question/1/answer/1')
    await expectNoFaults(cwd)

    // The same book and input give the same bytes, whichever file they go into.
    runCli(['new.json', '--epub-update', 'twin.epub'], {cwd})
    expect(bytesIn(cwd, 'twin.epub')).toBe(bytesIn(cwd))
  })

  it.each([
    ['formulas as pictures, from top to bottom', ['--epub-device', 'kindle', '--epub-vertical']],
    ['a chapter for each question, in parts', ['--epub-chapters', 'thread', '--group', 'author']],
    [
      'a cover that is made, in a series, in Japanese',
      ['--epub-cover', 'auto', '--epub-series', '丛书', '--epub-lang', 'ja']
    ],
    ['a cover that is made, in Traditional Chinese', ['--epub-lang', 'zh-TW', '--sort', 'newest']]
  ])('that was made with %s, and is again', async (_, choices) => {
    const cwd = makeBook(
      jsonOf(answer(1, words, {children: rich}), answer(2, words)),
      jsonOf(answer(3, words, {children: rich}), answer(2, `${words}后文`)),
      ...choices
    )
    update(cwd)
    await expectNoFaults(cwd, 'book.epub', 'port')
    const bytes = bytesIn(cwd)
    update(cwd)
    expect(bytesIn(cwd)).toBe(bytes)

    update(
      cwd,
      '-o',
      'other.epub',
      '--title',
      '<新> & 名',
      '--epub-device',
      'kobo',
      '--sort',
      'title'
    )
    await expectNoFaults(cwd, 'other.epub', 'port')
  })

  it('that is a volume of a series', async () => {
    const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(3, words, {children: rich})))
    const more = [answer(1, words), answer(2, words, {children: rich})]
    writeFileSync(join(cwd, 'two.json'), jsonOf(...more))
    const made = runCli(['two.json', '-o', 'two.epub', '--epub-volume-posts', '1'], {cwd})
    expect(made.code).toBe(0)
    const second = join(cwd, 'two (2).epub')
    const args = ['new.json', '--epub-update', second]
    expect(runCli(args, {cwd}).code).toBe(0)
    const opf = Buffer.from(
      entriesOf(cwd, 'two (2).epub').get('OEBPS/content.opf') ?? '',
      'latin1'
    ).toString()
    expect(opf).toContain('<meta name="calibre:series_index" content="2"/>')
    expect(readFileSync(second).length).toBeGreaterThan(0)
    await expectNoFaults(cwd, 'two (2).epub', 'port')
  })
})
