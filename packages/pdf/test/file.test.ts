import type {Load} from '@answerbook/core'
import {streamPdf, toPdf} from '@answerbook/pdf'
import {describe, expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {jpeg} from './make-picture.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'

const small = book([paragraph('雨停了。')])

async function print(...args: Parameters<typeof toPdf>) {
  const [input, options] = args
  return readPdf((await toPdf(input, {fonts, ...options})).value)
}

describe('the file', () => {
  it('is the same for the same book and options', async () => {
    const [one, other] = [await toPdf(small, {fonts}), await toPdf(small, {fonts})]
    expect(Buffer.compare(one.value as Uint8Array, other.value as Uint8Array)).toBe(0)
  })

  it('is told apart by its content, not only by its title', async () => {
    const idOf = ({trailer}: {trailer: string}) => /\/ID \[<(\w+)>/.exec(trailer)?.[1]
    const other = book([paragraph('雨又下了。')])
    expect(idOf(await print(small))).toMatch(/^[0-9a-f]{32}$/)
    expect(idOf(await print(small))).not.toBe(idOf(await print(other)))
  })

  it('has pages that are wider than high for wide tables', async () => {
    const cells = Array.from({length: 12}, () => '雨停了，风还在吹，树叶落了一地。')
    const row = {
      type: 'tableRow' as const,
      children: cells.map(value => ({
        type: 'tableCell' as const,
        children: [{type: 'text' as const, value}]
      }))
    }
    const {objects} = await print(
      book([paragraph('前文。'), {type: 'table', children: [row, row]}])
    )
    const boxes = [...objects.values()].flatMap(
      text => /\/MediaBox \[([^\]]+)\]/.exec(text)?.[1] ?? []
    )
    expect(boxes).toEqual(['0 0 595.275591 841.889764', '0 0 841.889764 595.275591'])
  })

  it('has QR codes as dark squares on light ones', async () => {
    const linked = book([paragraph('雨停了。')], {
      url: 'https://example.com/',
      author: {name: '雨'}
    })
    const {streams} = await print(linked, {qr: true, theme: 'dark'})
    const page = [...streams.values()].map(stream => stream.toString('latin1')).join('\n')
    const [, ground, code = ''] = /\n1 g\n([^\n]+) re f\n0 g\n((?:[^f])+) f\n/.exec(page) ?? []
    expect(ground).toBeDefined()
    expect(code.match(/ re/g)?.length).toBeGreaterThan(100)
  })

  it('has the newest date of the book, the date of the caller, or 1980', async () => {
    const dateOf = async (...args: Parameters<typeof toPdf>) =>
      /\(D:(\d{14}Z)\)/.exec([...(await print(...args)).objects.values()].join('\n'))?.[1]
    const dated = book([], {published: '2021-03-04', updated: '2022-05-06T07:08:09+08:00'})
    expect(await dateOf(dated)).toBe('20220505230809Z')
    expect(await dateOf(dated, {modified: '2030-01-02'})).toBe('20300102000000Z')
    expect(await dateOf(small)).toBe('19800101000000Z')
  })

  it('has the language of the caller, of the book, or Chinese', async () => {
    const langOf = async (...args: Parameters<typeof toPdf>) =>
      /\/Lang \(([^)]*)\)/.exec([...(await print(...args)).objects.values()].join('\n'))?.[1]
    expect(await langOf({...small, lang: 'zh-TW'}, {lang: 'en_GB'})).toBe('en-GB')
    expect(await langOf({...small, lang: 'zh-TW'})).toBe('zh-TW')
    expect(await langOf({...small, lang: '简体 中文'})).toBe('zh-CN')
  })

  it('has well-formed metadata whatever the title', async () => {
    const {objects, streams} = await print(small, {title: '问 & 答 <1> "二"'})
    const [number = 0] = [...objects].find(([, text]) => text.includes('/Type /Metadata')) ?? []
    expect(streams.get(number)?.toString()).toContain('问 &amp; 答 &lt;1&gt; &quot;二&quot;')
  })

  it('claims what the caller wants and the book can keep', async () => {
    const claimed = async (...args: Parameters<typeof toPdf>) => {
      const [input, options] = args
      const file = await toPdf(input, {fonts, ...options})
      const {objects, streams} = readPdf(file.value)
      const [number = 0] = [...objects].find(([, text]) => text.includes('/Type /Metadata')) ?? []
      const ids =
        streams
          .get(number)
          ?.toString()
          .match(/(?<=<)pdfu?aid:\w+>\w/g) ?? []
      return [...ids, ...file.messages.map(({ruleId}) => ruleId)]
    }
    expect(await claimed(small)).toEqual([])
    expect(await claimed(small, {claims: 'pdfua'})).toEqual(['pdfuaid:part>1'])
    const both = ['pdfaid:part>2', 'pdfaid:conformance>U', 'pdfuaid:part>1']
    expect(await claimed(small, {claims: 'both'})).toEqual(both)
    const printed = book([paragraph({type: 'image', url: '1.jpg'})])
    const load: Load = async () => ({bytes: jpeg({width: 4, height: 4, channels: 4}), type: ''})
    expect(await claimed(printed, {claims: 'both', load})).toEqual([
      'pdfuaid:part>1',
      'claim-dropped'
    ])
  })

  it('says which colours are meant', async () => {
    const {objects, streams} = await print(small)
    const [intent = ''] = [...objects.values()].filter(text => text.includes('/OutputIntent\n'))
    const number = Number(/\/DestOutputProfile (\d+)/.exec(intent)?.[1])
    const profile = streams.get(number) ?? Buffer.alloc(0)
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    const curve = profile.indexOf('curv')
    const points = [0, 128, 255].map(point => profile.readUInt16BE(curve + 12 + 2 * point))
    expect(points).toEqual([0, 14146, 65535])
  })

  it('embeds the faces that it uses and no others', async () => {
    const names = async (...args: Parameters<typeof toPdf>) =>
      [...(await print(...args)).objects.values()]
        .flatMap(text => /\/FontName \/\w+\+([\w-]+)/.exec(text)?.[1] ?? [])
        .sort()
    expect(await names(small)).toEqual(['NotoSansSC-Bold', 'NotoSerifSC-Regular'])
    const quoted = book([{type: 'blockquote', children: [paragraph('引') as never]}])
    expect(await names(quoted)).toEqual(['LXGWWenKai-Regular', 'NotoSansSC-Bold'])
  })

  it('prints with one face, if there is only one', async () => {
    const rich = book([paragraph({type: 'strong', children: [{type: 'text', value: '重'}]})])
    const {objects} = await print(rich, {fonts: {sans: {regular: fonts.sans?.regular}}})
    const fontNames = [...objects.values()].filter(text => text.includes('/FontName'))
    expect(fontNames).toHaveLength(1)
  })

  it('writes addresses in ASCII and only those that are safe to follow', async () => {
    const link = (url: string) => ({
      type: 'link' as const,
      url,
      children: [{type: 'text' as const, value: '链接'}]
    })
    const urls = [
      'https://例子.测试/路(径',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ftp://example.com/a',
      'tel:+861012345',
      'mailto:rain@example.com',
      '/question/2'
    ]
    const linked = book([paragraph(...urls.map(link))], {url: 'https://example.com/question/1'})
    const {objects} = await print(linked)
    const all = [...objects.values()].join('\n')
    expect([...all.matchAll(/\/URI \((.*)\)/g)].map(([, uri]) => uri).sort()).toEqual([
      'https://example.com/question/1',
      'https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF\\(%E5%BE%84',
      'mailto:rain@example.com',
      'tel:+861012345'
    ])
  })

  it('leads from each mark of a note to the note and back', async () => {
    const noted = book([
      paragraph('正文', {type: 'footnoteReference', identifier: 'a'}),
      {type: 'footnoteDefinition', identifier: 'a', children: [paragraph('注') as never]}
    ])
    const {objects} = await print(noted)
    const all = [...objects.values()].join('\n')
    const places = [...all.matchAll(/\((\w+-1-1-1)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name)
    const targets = [...all.matchAll(/\/Dest \((\w+-1-1-1)\)/g)].map(([, name]) => name)
    expect(places).toEqual(['mark-1-1-1', 'note-1-1-1'])
    expect(targets.sort()).toEqual(places)
  })

  it('never shows the glyph for what is missing', async () => {
    const some = book([paragraph('有字，没字：\u{1f680}\u{1f680}\u{10330}')])
    const file = await toPdf(some, {fonts, emoji: 'none'})
    const {streams} = readPdf(file.value)
    const pages = [...streams.values()].map(stream => stream.toString('latin1'))
    const page = pages.find(text => text.includes('BT')) ?? ''
    expect(page).not.toMatch(/[([]\0\0/)
    expect(page.match(/ActualText <FEFFD83DDE80>/g)).toHaveLength(2)
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['glyph-missing', 'No face has `🚀` (U+1F680), met 2 times; printed its code'],
      ['glyph-missing', 'No face has `𐌰` (U+10330), met once; printed its code']
    ])
  })

  it('comes in pieces while pages are printed', async () => {
    const long = book(Array.from({length: 200}, () => paragraph('雨'.repeat(200))))
    let pieces = 0
    for await (const piece of streamPdf(long, {fonts})) pieces += piece.length > 0 ? 1 : 0
    expect(pieces).toBeGreaterThan(20)
  })

  it('has a title page, contents and page numbers if there are several threads', async () => {
    const [thread] = small.children
    const several = {
      ...small,
      title: '雨集',
      children: [thread, thread, thread].flatMap(one => one ?? [])
    }
    const {objects, streams} = await print(several)
    const pages = [...objects.values()].find(text => text.includes('/Type /Pages')) ?? ''
    expect(pages).toContain('/Count 5')
    const links = [...objects.values()].join('\n').match(/\/Dest \(thread-\d\)/g)
    expect(links).toEqual(['/Dest (thread-1)', '/Dest (thread-2)', '/Dest (thread-3)'])
    // The dots of an entry are one line, not a hundred circles.
    const drawn = [...streams.values()].map(stream => stream.toString('latin1')).join('\n')
    expect(
      drawn.match(/ w \[0 [\d.]+\] 0 d 1 J [\d.]+ [\d.]+ m [\d.]+ [\d.]+ l S Q/g)
    ).toHaveLength(3)
  })
})

describe('wrong calls', () => {
  it.each([
    ['font-missing', {}],
    ['font-missing', {fonts: {}}],
    [
      'font-unusable',
      {fonts: {serif: {regular: {name: 'x', load: async () => new Uint8Array(9)}}}}
    ],
    ['option-invalid', {fonts, paper: 'a99' as 'a4'}],
    ['option-invalid', {fonts, fontSizePt: 0}],
    ['option-invalid', {fonts, fontSizePt: Number.NaN}],
    ['option-invalid', {fonts, modified: 'yesterday'}],
    ['option-invalid', {fonts, lang: '!!'}],
    ['option-invalid', {fonts, indent: 'no' as 'auto'}],
    ['option-invalid', {fonts, claims: 'all' as 'both'}],
    ['option-invalid', {fonts, notes: 'foot' as 'end'}]
  ])('are refused as %s before anything is given or loaded', async (code, options) => {
    const given: unknown[] = []
    const load: Load = async url => {
      given.push(url)
      return {missing: ''}
    }
    const shown = book([paragraph({type: 'image', url: '1.png'})])
    const run = async () => {
      for await (const piece of streamPdf(shown, {...options, load})) given.push(piece)
    }
    await expect(run()).rejects.toMatchObject({name: 'AnswerbookError', code})
    expect(given).toEqual([])
  })

  it('open no font where an option is wrong', async () => {
    const opened: string[] = []
    const regular = {
      name: 'x',
      load: async () => {
        opened.push('x')
        return new Uint8Array(9)
      }
    }
    const run = toPdf(small, {fonts: {serif: {regular}}, modified: 'yesterday'})
    await expect(run).rejects.toMatchObject({code: 'option-invalid'})
    expect(opened).toEqual([])
  })
})
