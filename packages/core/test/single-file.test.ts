import {readBook} from '@answerbook/core'
import {makeZip} from '@answerbook/testkit'
import {expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const comment = `<!--
 Page saved with SingleFile 
 url: https://example.org/q/1 
 saved date: Tue Mar 09 2021 11:12:45 GMT+0800 (China Standard Time)
-->`
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64')
const fields = {url: 'https://example.org/q/1', saved: '2021-03-09T03:12:45Z'}

it('knows where the page was, and when it was saved', async () => {
  const page = `<!DOCTYPE html> <html lang=zh>${comment}<title>问</title><p>答`
  const [found, ...others] = await documentsIn('in/a.html', page)
  expect(others).toEqual([])
  expect(found).toMatchObject({path: 'in/a.html', text: page, rules: [], file: {data: {fields}}})
  expect(found && (await readBook(found.file))).toMatchObject({
    children: [{title: '问', ...fields}]
  })
})

it('reads the page that is packed behind its beginning, with its pictures', async () => {
  const zip = makeZip([
    {name: 'index.html', content: '<title>问</title><p>答<img src="images/1.png">'},
    {name: 'images/1.png', content: png},
    {name: 'manifest.json', content: '{}'}
  ])
  const page = Buffer.concat([Buffer.from(`<!DOCTYPE html><html data-sfz>${comment}<pre>`), zip])
  const [found, ...others] = await documentsIn('a.html', page)
  expect(others).toEqual([])
  expect(found).toMatchObject({path: 'a.html', rules: [], file: {data: {fields}}})
  expect(found?.text).toContain('<p>答')
  const loaded = await found?.load?.('images/1.png', {from: 'x', accept: []})
  expect(loaded).toMatchObject({type: 'image/png'})
})

it.each([
  [
    'that is cut',
    Buffer.from('<html data-sfz><!-- Page saved with SingleFile -->PK'),
    'archive-damaged'
  ],
  [
    'without a page',
    Buffer.concat([
      Buffer.from('<html data-sfz><!-- Page saved with SingleFile -->'),
      makeZip([{name: 'a.html', content: 'x'}])
    ]),
    'container-empty'
  ]
])('refuses an archive %s', async (_, bytes, ruleId) => {
  expect(await documentsIn('a.html', bytes)).toMatchObject([{path: 'a.html', rules: [ruleId]}])
})

it('takes a comment that says nothing, and refuses too large a page', async () => {
  const page = '<!-- Archive processed by SingleFile saved date: never --><p>答'
  expect(await documentsIn('a.html', page)).toMatchObject([{file: {data: {fields: {}}}}])
  expect(await documentsIn('a.html', page, {maxBytes: 9})).toMatchObject([
    {rules: ['input-too-large']}
  ])
})
