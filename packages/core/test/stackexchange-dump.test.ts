import {documentsOf} from '@answerbook/core'
import {fixtureCases} from '@answerbook/testkit'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readDocuments} from './read-documents.js'

const fixtures = new URL('../src/containers/stackexchange-dump/fixtures/', import.meta.url)

const question = (id: number, body: string) =>
  `<row Id="${id}" PostTypeId="1" Title="Q${id}" Body="${body}" />`
const answer = (id: number, parent: number, body: string) =>
  `<row Id="${id}" PostTypeId="2" ParentId="${parent}" Score="${id}" Body="${body}" />`

describe('container `stackexchange-dump`', () => {
  it.each(fixtureCases(fixtures))('$name', async ({input, inputPath, expectedPath}) => {
    const path = inputPath.replace(/input\.xml$/, 'tea.stackexchange.com/Posts.xml')
    const documents = await readDocuments(new VFile({path, value: new Uint8Array(input)}))
    const actual = `${JSON.stringify(documents, undefined, 2)}\n`
    await expect(actual).toMatchFileSnapshot(expectedPath('json'))
  })

  it.each([
    ['tea.stackexchange.com/Posts.xml', 'https://tea.stackexchange.com/questions/1'],
    [
      'dumps/tea.meta.stackexchange.com.7z/Posts.xml',
      'https://tea.meta.stackexchange.com/questions/1'
    ],
    ['stackoverflow.com-Posts/Posts.xml', 'https://stackoverflow.com/questions/1'],
    ['C:\\dumps\\ja.stackoverflow.com\\Posts.xml', 'https://ja.stackoverflow.com/questions/1'],
    ['notstackoverflow.com/Posts.xml', undefined],
    ['Posts.xml', undefined]
  ])('takes the site from the path %s', async (path, url) => {
    const value = `<posts>${question(1, '&lt;p&gt;x&lt;/p&gt;')}</posts>`
    const [document] = await readDocuments(new VFile({path, value}))
    expect(document?.book?.children[0]?.url).toBe(url)
  })

  it('puts threads together across the pieces that it reads', async () => {
    const filler = '&lt;p&gt;字&lt;/p&gt;'.repeat(3000)
    const rows = Array.from({length: 150}, (_, index) =>
      index < 50 ? question(index + 1, filler) : answer(index + 1, (index % 50) + 1, filler)
    )
    const bytes = new TextEncoder().encode(`<posts>\n${rows.join('\n')}\n</posts>`)
    const sizes: number[] = []
    const read = async (start: number, end: number) => {
      sizes.push(end - start)
      return bytes.subarray(start, end)
    }
    const answers: number[] = []
    for await (const {file} of documentsOf({path: 'Posts.xml', size: bytes.length, read})) {
      answers.push(JSON.parse(String(file)).items[0].answers.length)
    }
    expect(bytes.length).toBeGreaterThan(8 * 1024 * 1024)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * 1024 * 1024)
    expect(answers).toEqual(Array.from({length: 50}, () => 2))
  })

  it('opens any text after a row without failing', async () => {
    const pieces = fc.constantFrom(
      ...['<row ', 'Id="2" ', 'PostTypeId="2" ', 'ParentId="1" ', 'Body="', '"', "'", '/>', '>'],
      ...['<', '</posts>', '&lt;', '&', '=', 'x', '\n', '\0', '字']
    )
    const text = fc.array(pieces, {maxLength: 40}).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, async rest => {
        const value = `<posts>${question(1, '&lt;p&gt;x&lt;/p&gt;')}${rest}`
        const documents = await readDocuments(new VFile({path: 'Posts.xml', value}))
        expect(documents[0]?.book?.children[0]?.title).toBe('Q1')
      })
    )
  })
})
