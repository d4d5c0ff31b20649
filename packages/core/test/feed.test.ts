import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {documentsOf} from '@answerbook/core'
import {fixtureCases} from '@answerbook/testkit'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readDocuments} from './read-documents.js'

const fixtures = new URL('../src/containers/feed/fixtures/', import.meta.url)

describe('container `feed`', () => {
  it.each(fixtureCases(fixtures))('$name', async ({input, inputPath, expectedPath}) => {
    const documents = await readDocuments(
      new VFile({path: inputPath, value: new Uint8Array(input)})
    )
    const actual = `${JSON.stringify(documents, undefined, 2)}\n`
    await expect(actual).toMatchFileSnapshot(expectedPath('json'))
  })

  it.each([
    '<html><body><item><title>x</title></item></body></html>',
    '<posts><post href="https://example.org"/></posts>',
    '<items><title>x</title></items>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>',
    '{"items": [{"question_id": 1, "title": "x", "link": "https://example.org"}]}',
    'rss',
    '<!-- <rss> -->'
  ])('leaves alone what is no feed: %s', async value => {
    const [document, ...others] = await readDocuments(new VFile({path: 'x', value}))
    expect(others).toEqual([])
    expect(document).toMatchObject({path: 'x'})
  })

  it('refuses a feed that is too large for the memory', async () => {
    const head = new TextEncoder().encode('<rss version="2.0"><channel>')
    const read = async (start: number, end: number) => head.slice(start, end)
    const ruleIds: unknown[] = []
    for await (const {file} of documentsOf({path: 'big.xml', size: 2 ** 30, read})) {
      ruleIds.push(...file.messages.map(({ruleId}) => ruleId))
    }
    expect(ruleIds).toEqual(['input-too-large'])
  })

  it('reads any text after the start of a feed without failing', async () => {
    const pieces = fc.constantFrom(
      ...['<item>', '</item>', '<title>', '</title>', '<description>', '</description>'],
      ...['<![CDATA[', ']]>', '<!--', '-->', '<?', '?>', '<!DOCTYPE a>', '<p/>', '&lt;', '&', 'x']
    )
    const text = fc.array(pieces, {maxLength: 30}).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, async rest => {
        const documents = await readDocuments(new VFile(`<rss version="2.0"><channel>${rest}`))
        expect(documents.length).toBeGreaterThan(0)
      })
    )
  })

  it.each([
    ['comments', '<!--'],
    ['document types', '<!DOCTYPE rss>'],
    ['start tags', '<item'],
    ['stories without end', '<item></item'],
    ['CDATA', '<item><description><![CDATA['],
    ['names', `<entry><content type="xhtml"><div><${'a'.repeat(1000)}`]
  ])('reads a hundred thousand characters of %s', async (_, piece) => {
    const value = `<rss version="2.0">${piece.repeat(100_000 / piece.length)}`
    expect((await readDocuments(new VFile(value))).length).toBeGreaterThan(0)
  })
})

const corpus = new URL('../../../../shared/corpus/', import.meta.url)

describe.runIf(existsSync(corpus))('feeds of others', () => {
  it.each(['feeds/', 'zhihu-daily-batch/'])('%s', async folder => {
    const names = readdirSync(new URL(folder, corpus))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const value = new Uint8Array(readFileSync(new URL(folder + name, corpus)))
      const documents = await readDocuments(new VFile({path: name, value}))
      const failed = documents.filter(({book}) => book === undefined)
      expect(failed.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual(
        failed.map(() => 'entry-empty')
      )
      expect(failed.length).toBeLessThan(documents.length)
    }
  })
})
