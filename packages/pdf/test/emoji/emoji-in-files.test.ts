import {type PdfFonts, toPdf} from '@answerbook/pdf'
import {describe, expect, it} from 'vitest'
import {fonts} from '../load-fonts.js'
import {type ReadPdf, readPdf} from '../read-pdf.js'
import {book, paragraph} from '../sample-book.js'

async function print(text: string, options: Parameters<typeof toPdf>[1] = {}) {
  const file = await toPdf(book([paragraph(text)]), {fonts, ...options})
  return {file, pdf: readPdf(file.value), told: file.messages.map(({reason}) => reason)}
}

function fontTypes({objects}: ReadPdf): string[] {
  return [...objects.values()].flatMap(text => /\/Subtype \/(Type3)/.exec(text)?.[1] ?? [])
}

/** Text of all streams that paint in colour in the square of a glyph. */
function pictures({streams}: ReadPdf): string[] {
  return [...streams.values()].map(String).filter(text => text.startsWith('1000 0 d0'))
}

describe('emoji in a file', () => {
  it('are glyphs in colour, each once, and copied as what they are', async () => {
    const {pdf, told} = await print('好👍，👍和👨‍👩‍👧‍👦，还有🇨🇳。')
    expect(told).toEqual([])
    expect(fontTypes(pdf)).toEqual(['Type3'])
    expect(pictures(pdf)).toHaveLength(3)
    const map = [...pdf.streams.values()].map(String).find(text => text.includes('<00> <FF>'))
    expect(map).toContain('> <D83DDC4D>')
    expect(map).toContain('> <200D>')
    const page = [...pdf.streams.values()].map(String).find(text => text.includes('ActualText'))
    expect(page).toContain('D83DDC68200DD83DDC69200DD83DDC67200DD83DDC66')
  })

  it('are opaque again after what is not', async () => {
    const {pdf} = await print('气泡🫧')
    expect(pictures(pdf)[0]).toMatch(/\/a\d+ gs\n/)
    const objects = [...pdf.objects.values()].join('\n')
    for (const name of new Set(pictures(pdf)[0]?.match(/a\d+(?= gs)/g))) {
      expect(objects).toContain(`/${name} <<`)
    }
  })

  it('are signs where that is asked for', async () => {
    const {pdf, told} = await print('好👍❤️', {emoji: 'mono'})
    expect(told).toEqual([])
    expect(fontTypes(pdf)).toEqual([])
    expect([...pdf.objects.values()].join('\n')).toContain('NotoEmoji-Regular')
  })

  it('are left to the other faces where that is asked for', async () => {
    const {pdf, told} = await print('好🦩❤', {emoji: 'none'})
    expect(told).toEqual(['No face has `🦩` (U+1F9A9), met once; printed its code'])
    expect([...pdf.objects.values()].join('\n')).not.toContain('NotoEmoji-Regular')
  })

  it('are signs where there is no picture, and codes where there is no sign', async () => {
    const colour = {load: async () => ({'1f44d': [{fill: '#ff0000', path: 'M0 0h36v36z'}]})}
    const some: PdfFonts = {...fonts, emoji: {...fonts.emoji, colour}}
    const {pdf, told} = await print('👍👎\u{1FBFF}', {fonts: some})
    expect(pictures(pdf)).toEqual([
      expect.stringContaining('1 0 0 rg\n0 0 m\n36 0 l\n36 36 l\nh\nf')
    ])
    expect([...pdf.objects.values()].join('\n')).toContain('NotoEmoji-Regular')
    expect(told).toEqual([expect.stringContaining('U+1FBFF')])
  })

  it('are not looked for where there are none', async () => {
    const fail = () => Promise.reject(new Error('asked for in vain'))
    const none: PdfFonts = {...fonts, emoji: {colour: {load: fail}, mono: {name: 'x', load: fail}}}
    const {told} = await print('© 2020，第 1 号 → ✓ ❤ ☎', {fonts: none})
    expect(told).toEqual([])
  })

  it('are the same for the same book', async () => {
    const [one, other] = [await print('👍👨‍👩‍👧‍👦😎'), await print('👍👨‍👩‍👧‍👦😎')]
    expect(Buffer.compare(one.file.value as Uint8Array, other.file.value as Uint8Array)).toBe(0)
  })

  it('refuse a style that is not known', async () => {
    const wrong = print('👍', {emoji: 'color' as never})
    await expect(wrong).rejects.toThrow('Expected `emoji` to be one of `colour`, `mono`, `none`')
  })
})
