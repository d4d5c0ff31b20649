import {gzipSync} from 'node:zlib'
import {makeZip} from '@answerbook/testkit'
import {expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const noise = Array.from({length: 30_000}, (_, index) => Math.sin(index)).join('\n')

it('unpacks a file, and one that was packed in parts', async () => {
  const packed = Buffer.concat([gzipSync('<p>一'), gzipSync('二</p>')])
  expect(await documentsIn('in/a.html.gz', packed)).toMatchObject([
    {path: 'in/a.html.gz/a.html', text: '<p>一二</p>', rules: []}
  ])
})

it('looks at what it unpacked', async () => {
  const lines = gzipSync('{"type":"book","version":1,"children":[]}\n'.repeat(2))
  const inZip = makeZip([{name: 'a.ndjson.gz', content: lines}])
  expect((await documentsIn('a.zip', inZip)).map(({path}) => path)).toEqual([
    'a.zip/a.ndjson.gz/a.ndjson/a-1.json',
    'a.zip/a.ndjson.gz/a.ndjson/a-2.json'
  ])
})

it('reads a file that is too large to be kept', async () => {
  const line = `${JSON.stringify({type: 'book', version: 1, children: [], noise})}\n`
  const count = Math.ceil((40 * 1024 * 1024) / line.length)
  const found = await documentsIn('a.jsonl.gz', gzipSync(line.repeat(count), {level: 1}), {
    maxRatio: 1100
  })
  expect(found).toHaveLength(count)
  expect(found.every(({text}) => text === line.trimEnd())).toBe(true)
})

it.each([
  ['a bomb', gzipSync(new Uint8Array(2 ** 22)), 'archive-limit'],
  ['one that is cut', gzipSync(noise).subarray(0, 9000), 'archive-damaged'],
  [
    'one with something after it',
    Buffer.concat([gzipSync('x'), Buffer.from('junk')]),
    'archive-damaged'
  ],
  [
    'one with a wrong checksum',
    Buffer.concat([gzipSync(noise).subarray(0, -8), Buffer.alloc(8)]),
    'archive-damaged'
  ],
  ['one of which only the signature is there', Buffer.from([0x1f, 0x8b, 8]), 'archive-damaged']
])('refuses %s', async (_, bytes, ruleId) => {
  expect(await documentsIn('a.gz', bytes)).toMatchObject([{path: 'a.gz', rules: [ruleId]}])
})

it('refuses more bytes than are allowed', async () => {
  expect(await documentsIn('a.gz', gzipSync(noise), {maxTotalBytes: 5000})).toMatchObject([
    {rules: ['archive-limit']}
  ])
})
