import {readFile} from 'node:fs/promises'
import type {Book} from '@answerbook/core'
import {faces} from '@answerbook/fonts'
import {type FaceSource, type FontFamily, toPdf} from '@answerbook/pdf'
import {describe, expect, it, vi} from 'vitest'
import {openFace} from '../../src/fonts/open-face.js'
import {fonts} from '../load-fonts.js'

async function bytesOf(name: string): Promise<Uint8Array> {
  const face = faces.find(face => face.name === name)
  if (!face) throw new Error(`No face ${name}`)
  return readFile(face.url)
}

function bookOf(text: string): Book {
  const children = [{type: 'paragraph' as const, children: [{type: 'text' as const, value: text}]}]
  const post = {type: 'post' as const, id: 'p', role: 'answer' as const, children}
  const thread = {type: 'thread' as const, id: 't', title: '文字', children: [post]}
  return {type: 'book', version: 1, children: [thread]}
}

/** Faces that are opened for a text, by their names. */
async function openedFor(text: string): Promise<readonly string[]> {
  const opened: string[] = []
  const fallback = fonts.fallback?.map(source => ({
    ...source,
    load() {
      opened.push(source.name)
      return source.load()
    }
  }))
  await toPdf(bookOf(text), {fonts: {...fonts, fallback}})
  return opened
}

describe('faces with ranges', () => {
  it('have what is in them, and nothing else', async () => {
    const face = openFace(await bytesOf('NotoSerifHebrew-Regular'), 'hebrew', 'F', [[0x590, 0x5ff]])
    expect(face.has(0x5d0)).toBe(true)
    expect(face.has(0x41)).toBe(false)
  })

  it('are opened for what is in them alone', async () => {
    expect(await openedFor('他说：שלום。')).toContain('NotoSerifHebrew-Regular')
    expect(await openedFor('他说：✔。')).not.toContain('NotoSerifHebrew-Regular')
  })
})

describe('letters of most scripts', () => {
  it('are all there', async () => {
    const words =
      'العربية فارسی ئۇيغۇرچە עִבְרִית ܣܘܪܝܝܐ ދިވެހި हिन्दी বাংলা ਪੰਜਾਬੀ ગુજરાતી ଓଡ଼ିଆ தமிழ் తెలుగు ' +
      'ಕನ್ನಡ മലയാളം සිංහල ไทย ລາວ བོད་ཡིག မြန်မာ ქართული 한국어 አማርኛ ᏣᎳᎩ ខ្មែរ ᠮᠣᠩᠭᠣᠯ ꧁ꦗꦮ꧂ ꆈꌠ հայ'
    const file = await toPdf(bookOf(`${words} 𠝹𨋢𠮷`), {fonts})
    expect(file.messages.map(String)).toEqual([])
  })
})

describe('a face with tables that cannot be read', () => {
  it.each([
    ['NotoSansMongolian-Regular', 'ᠮᠣᠩᠭᠣᠯ'],
    ['NotoSerifTelugu-Regular', 'శ్రీ.']
  ])('sets text all the same: %s', async (name, text) => {
    const face = openFace(await bytesOf(name), name)
    const glyphs = face.shape(text, 'latin')
    expect(glyphs.length).toBeGreaterThan(0)
    expect(glyphs.flatMap(glyph => glyph.codePoints)).toEqual(
      Array.from(text, character => character.codePointAt(0))
    )
  })
})

describe('emphasis by dots', () => {
  it.each([
    ['kai', 1],
    ['dots', 0]
  ] as const)('by %s opens 楷体 or not', async (emphasis, times) => {
    const kai = toList(fonts.kai?.regular).map(source => ({...source, load: vi.fn(source.load)}))
    const emphasised = {type: 'emphasis' as const, children: [{type: 'text' as const, value: '重'}]}
    const children = [{type: 'paragraph' as const, children: [emphasised]}]
    const post = {type: 'post' as const, id: 'p', role: 'answer' as const, children}
    const thread = {type: 'thread' as const, id: 't', title: '文字', children: [post]}
    const book: Book = {type: 'book', version: 1, children: [thread]}
    await toPdf(book, {fonts: {...fonts, kai: {regular: kai}}, emphasis})
    expect(kai[0]?.load).toHaveBeenCalledTimes(times)
  })
})

function toList(faces: FontFamily['regular']): readonly FaceSource[] {
  if (!faces) return []
  return 'load' in faces ? [faces] : faces
}
