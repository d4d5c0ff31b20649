import {readFile} from 'node:fs/promises'
import {AnswerbookError} from '@answerbook/core'
import {faces} from '@answerbook/fonts'
import {unpackFont} from '@answerbook/pdf'
import {describe, expect, it} from 'vitest'
import {compress} from 'woff2-encoder'
import {openFace} from '../../src/fonts/open-face.js'
import {toCollection, toWoff} from './pack-font.js'

const [regular, bold] = await Promise.all([
  read('SourceCodePro-Regular'),
  read('SourceCodePro-Bold')
])
const name = 'x.ttf'

async function read(wanted: string): Promise<Buffer> {
  const face = faces.find(({name}) => name === wanted)
  return readFile(face?.url ?? '')
}

/** What a text is measured as, and the outlines beneath. */
function shapes(bytes: Uint8Array): unknown {
  const face = openFace(bytes, name)
  const glyphs = face.shape('answer —— 42', 'latin')
  return {glyphs, path: face.font.layout('answer').glyphs.map(glyph => glyph.path.toSVG())}
}

describe('unpackFont', () => {
  it('gives a font file as it is', async () => {
    expect(await unpackFont(regular, {name})).toBe(regular)
  })

  it('inflates WOFF', async () => {
    expect(shapes(await unpackFont(toWoff(regular), {name}))).toEqual(shapes(regular))
  })

  it('decompresses WOFF2', async () => {
    const packed = await compress(regular)
    expect(packed.length).toBeLessThan(regular.length)
    expect(shapes(await unpackFont(packed, {name}))).toEqual(shapes(regular))
  })

  it.each([
    ['SourceCodePro-Bold', () => bold],
    ['1', () => bold],
    ['SourceCodePro-Regular', () => regular],
    ['0', () => regular]
  ])('takes %s out of a collection', async (member, expected) => {
    const font = await unpackFont(toCollection([regular, bold]), {name, member})
    expect(shapes(font)).toEqual(shapes(expected()))
  })

  it.each([
    [
      'no member',
      undefined,
      /“x.ttf” is a collection of fonts: name one of Source.*-Regular, Source/
    ],
    ['another member', 'Other', /“x.ttf” has no font “Other”: name one of SourceCodePro-Regular/],
    ['a member beyond the last', '2', /has no font “2”/]
  ])('refuses a collection with %s', async (_, member, message) => {
    const packed = toCollection([regular, bold])
    await expect(unpackFont(packed, {name, member})).rejects.toThrow(message)
    await expect(unpackFont(packed, {name, member})).rejects.toThrow(AnswerbookError)
  })

  it('refuses what is cut short or damaged, wherever it is cut', async () => {
    const woff = toWoff(regular)
    const collection = toCollection([regular, bold])
    const cut = [4, 8, 20, 43, 60, 300, 1000].flatMap(length => [
      woff.subarray(0, length),
      collection.subarray(0, length),
      Buffer.concat([Buffer.from('wOF2'), regular.subarray(0, length)])
    ])
    for (const bytes of cut) {
      await expect(unpackFont(bytes, {name, member: '0'})).rejects.toThrow(/“x.ttf” is .*damaged/)
    }
  })

  it('refuses a table that says to be larger than any font', async () => {
    const woff = toWoff(regular)
    woff.writeUInt32BE(0xffffffff, 44 + 12)
    await expect(unpackFont(woff, {name})).rejects.toThrow(/is a damaged WOFF file/)
  })
})
