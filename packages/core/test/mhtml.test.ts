import {readBook} from '@answerbook/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk'
const request = {from: 'x', accept: ['image/png']}

/** Lines of a message; `""` where the headers end. */
const message = (...lines: string[]) => lines.join('\r\n')

const blink = message(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/q/1',
  'Subject: =?utf-8?Q?=E4=B8=80=E4=B8=AA=E9=97=AE?= =?utf-8?Q?=E9=A2=98?=',
  'Date: Tue, 9 Mar 2021 11:12:45 +0800',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Boundary--x----"',
  '',
  '',
  '------Boundary--x----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.org/q/1',
  '',
  '<html><p class=3D"a">=E7=AD=94=',
  '=E6=A1=88 a=3Db</p><img src=3D"p/a.png"><img src=3D"cid:css@x"></html>',
  '------Boundary--x----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://example.org/q/p/a.png?utm_source=1',
  '',
  png.slice(0, 40),
  png.slice(40),
  '------Boundary--x----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://pic1.zhimg.com/80/v2-0123456789abcdef0123456789abcdef_720w.png',
  'Content-ID: <photo@x>',
  '',
  png,
  '------Boundary--x------',
  ''
)

/** 「答」 in GB18030, written bare. */
const explorer = Buffer.concat([
  Buffer.from(
    message(
      'From: "Saved by Windows Internet Explorer 11"',
      'Subject: =?gb2312?B?zsrM4g==?=',
      'Date: Tue, 9 Mar 2021 11:12:45 +0800',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary=outer; start="<page>"',
      '',
      'This is a multi-part message in MIME format.',
      '--outer',
      'Content-Type: text/html',
      'Content-Location: file:///C:/banner.html',
      '',
      '<p>banner</p>',
      '--outer',
      'Content-Type: multipart/alternative; boundary="inner"',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'plain',
      '--inner',
      'Content-Type: text/html; charset="gb2312"',
      'Content-Transfer-Encoding: binary',
      'Content-ID: <page>',
      '',
      '<p>'
    )
  ),
  Buffer.from([0xb4, 0xf0]),
  Buffer.from(message('</p>', '--inner--', '--outer--', ''))
])

describe('the page', () => {
  it('of Blink is read, with its address, title and time', async () => {
    const [found, ...others] = await documentsIn('in/页.mhtml', blink)
    expect(others).toEqual([])
    expect(found).toMatchObject({path: 'in/页.mhtml', rules: []})
    expect(found?.text).toContain('<p class="a">答案 a=b</p>')
    expect(found?.file.data.fields).toEqual({
      url: 'https://example.org/q/1',
      title: '一个问题',
      saved: '2021-03-09T03:12:45Z'
    })
    expect(found && (await readBook(found.file))).toMatchObject({
      children: [{title: '一个问题', url: 'https://example.org/q/1', saved: '2021-03-09T03:12:45Z'}]
    })
  })

  it('is the part that is said to be it, in its encoding, wherever it stands', async () => {
    const [found] = await documentsIn('a.mht', explorer)
    expect(found).toMatchObject({text: '<p>答</p>', file: {data: {fields: {title: '问题'}}}})
  })

  it('may be all there is', async () => {
    const text = message('MIME-Version: 1.0', 'Content-Type: text/html', '', '<p>答</p>')
    expect(await documentsIn('a.mht', text)).toMatchObject([{text: '<p>答</p>'}])
    expect(await documentsIn('a.txt', text)).toMatchObject([{text}])
  })

  it('is as large as is allowed', async () => {
    expect(await documentsIn('a.mht', blink, {maxBytes: 50})).toMatchObject([
      {rules: ['input-too-large']}
    ])
    expect(await documentsIn('a.mht', blink, {maxBytes: 300})).toMatchObject([{rules: []}])
  })
})

describe('a page that is cut off', () => {
  it.each([
    ['in its text', blink.slice(0, blink.indexOf('<img'))],
    ['in a picture', blink.slice(0, blink.indexOf(png.slice(40)))],
    ['in its last boundary', blink.trimEnd().slice(0, -1)]
  ])('is told: %s', async (_, text) => {
    const [found] = await documentsIn('a.mhtml', text)
    expect(found?.file.messages).toMatchObject([{ruleId: 'text-truncated'}])
  })

  it('is not, if a multipart in another has no end', async () => {
    const text = Buffer.from(explorer).toString('latin1').replace('--inner--\r\n', '')
    const [found] = await documentsIn('a.mht', Buffer.from(text, 'latin1'))
    expect(found?.file.messages).toEqual([])
  })
})

it.each([
  ['p/a.png', 'image/png'],
  ['https://example.org/q/p/a.png', 'image/png'],
  ['https://example.org/q/p/a.png?utm_source=1', 'image/png'],
  ['cid:photo@x', 'image/png'],
  ['cid:photo%40x', 'image/png'],
  ['https://pic4.zhimg.com/v2-0123456789abcdef0123456789abcdef_r.jpg', 'image/png'],
  ['https://example.org/q/1', 'it is no picture'],
  ['https://example.org/other.png', 'it is not in the saved page'],
  ['file:///etc/passwd', 'it is not in the saved page'],
  ['', 'it is no picture']
])('finds the picture %s', async (url, expected) => {
  const [found] = await documentsIn('a.mhtml', blink)
  const loaded = await found?.load?.(url, request)
  expect(loaded && 'missing' in loaded ? loaded.missing : loaded?.type).toBe(expected)
})

it('refuses a message without a page', async () => {
  const text = message('MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=x', '', '')
  expect(await documentsIn('a.mht', text)).toMatchObject([{rules: ['container-empty']}])
})

it('takes what is cut or changed anywhere, without throwing', async () => {
  const bytes = new Uint8Array(explorer)
  const changes = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean())
  await fc.assert(
    fc.asyncProperty(changes, async ([at, byte, cut]) => {
      const found = await documentsIn('a.mht', cut ? bytes.slice(0, at) : bytes.with(at, byte))
      for (const {load} of found) await load?.('file:///C:/banner.html', request)
      expect(found).toHaveLength(1)
    })
  )
})

it('is not slowed down by multiparts in one another, nor by endless boundaries', async () => {
  const nested = Array.from({length: 5000}, (_, depth) =>
    message(`Content-Type: multipart/mixed; boundary=b${depth}`, '', `--b${depth}`, '')
  )
  const head = 'MIME-Version: 1.0\r\n'
  expect(await documentsIn('a.mht', head + nested.join(''))).toMatchObject([
    {rules: ['container-empty']}
  ])
  const parts = `${head}Content-Type: multipart/related; boundary=b\r\n\r\n${'--b\r\n'.repeat(200_000)}`
  expect(await documentsIn('a.mht', parts)).toMatchObject([{rules: ['container-empty']}])
})
