import {readdir, readFile} from 'node:fs/promises'
import * as fonts from '@answerbook/fonts'
import {describe, expect, it} from 'vitest'
import {readSfnt} from './read-sfnt.js'

const {faces} = fonts

describe('faces', () => {
  it('should be all that is exported', () => {
    expect(Object.keys(fonts)).toEqual(['emojiPictures', 'faces'])
  })

  it('should have each role and weight once, and several of symbols', () => {
    expect(faces.map(face => `${face.role} ${face.weight}`)).toEqual([
      'serif 400',
      'serif 700',
      'sans 400',
      'sans 700',
      'kai 400',
      'mono 400',
      'mono 700',
      ...Array.from({length: 32}, () => 'symbols 400'),
      'emoji 400'
    ])
  })

  it('should be all that lies in the folder', async () => {
    const files = await readdir(new URL('.', faces[0]?.url))
    expect(files.sort()).toEqual(faces.map(face => `${face.name}.ttf`).sort())
  })

  it.each(faces)('should hold $name as a static TrueType file', async face => {
    const font = readSfnt(await readFile(face.url))
    expect(font.version).toBe('00010000')
    expect(font.postScriptName).toBe(face.name)
    expect(font.weightClass).toBe(face.weight)
  })

  it.each(faces.filter(face => ['kai', 'sans', 'serif'].includes(face.role)))(
    'should have all Han of GB 2312 in $name',
    async face => {
      const {characters} = readSfnt(await readFile(face.url))
      const han = hanOfGb2312()
      expect(han).toHaveLength(6763)
      expect(han.filter(character => !characters.has(character.codePointAt(0) ?? 0))).toEqual([])
    }
  )

  it.each(faces.filter(face => face.role === 'mono'))(
    'should have all of printable ASCII in $name',
    async face => {
      const {characters} = readSfnt(await readFile(face.url))
      for (let code = 0x20; code < 0x7f; code++) expect(characters).toContain(code)
    }
  )

  it('should have the signs that Chinese faces lack among the symbols', async () => {
    const symbols = faces.filter(face => face.role === 'symbols')
    const fonts = await Promise.all(symbols.map(async ({url}) => readSfnt(await readFile(url))))
    const signs = [
      ...'✓✔✗✘☑☐☒★⇒∑│█',
      ...'Łőǚ',
      ...'άἀё',
      ...'ŋʃː',
      ...'𝒙𝐀𝓛⫫⟹',
      ...'ಠฅ๑و꒰',
      ...'𠝹𨋢한ㄱ꧁ᠮ'
    ]
    const lacking = signs.filter(
      sign => !fonts.some(({characters}) => characters.has(sign.codePointAt(0) ?? 0))
    )
    expect(lacking).toEqual([])
  })
})

describe('ranges', () => {
  it.each(faces.filter(face => face.role === 'symbols' && face.ranges))(
    'should each have a character in $name',
    async ({ranges = [], url}) => {
      const {characters} = readSfnt(await readFile(url))
      const has = ([first, last]: readonly [number, number]) =>
        [...characters].some(codePoint => codePoint >= first && codePoint <= last)
      expect(ranges.filter(range => !has(range))).toEqual([])
    }
  )

  it.each([
    ['Arabic', 'العربية'],
    ['Hebrew', 'עִבְרִית'],
    ['Devanagari', 'हिन्दी'],
    ['Bengali', 'বাংলা'],
    ['Tamil', 'தமிழ்'],
    ['Tibetan', 'བོད་ཡིག'],
    ['Hangul', '한국어'],
    ['Georgian', 'ქართული'],
    ['Ethiopic', 'አማርኛ'],
    ['Khmer', 'ខ្មែរ']
  ])('should leave words in %s to one face', async (_, word) => {
    const codePoints = Array.from(word, character => character.codePointAt(0) ?? 0)
    const whole: string[] = []
    for (const {name, ranges, url} of faces) {
      if (!ranges) continue
      const {characters} = readSfnt(await readFile(url))
      const isIn = (one: number) => ranges.some(([first, last]) => one >= first && one <= last)
      if (codePoints.every(one => isIn(one) && characters.has(one))) whole.push(name)
    }
    expect(whole).toHaveLength(1)
  })
})

describe('licences', () => {
  it.each(faces)('should lie beside $name', async face => {
    const family = face.name.replace(/-.*/, '')
    const text = await readFile(new URL(`../licences/${family}.txt`, face.url), 'utf8')
    expect(text.replace(/\s+/g, ' ')).toContain(
      face.licence === 'OFL-1.1' ? 'SIL OPEN FONT LICENSE Version 1.1' : 'Bitstream Vera Fonts'
    )
  })
})

function hanOfGb2312(): string[] {
  const decoder = new TextDecoder('gb2312')
  const result: string[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      // The five cells after the last Han of level 1 are private characters.
      if (/\p{Script=Han}/u.test(character)) result.push(character)
    }
  }
  return result
}
