import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakLines} from '../src/lines/break-lines.js'
import {cleanText} from '../src/lines/clean-text.js'
import {gapBetween} from '../src/lines/gap-between.js'
import {orderWords} from '../src/lines/order-words.js'
import {toWords} from '../src/lines/to-words.js'

/** Break a title into lines, of which each Han takes an em and each letter half of one. */
function linesOf(title: string, count: number, width = 100, lang = 'zh-CN'): string[] {
  const words = toWords(title, lang)
  const pieces = words.map((word, index) => ({
    ...word,
    width: [...word.text].length * (word.isWide ? 1 : 0.5),
    gap: gapBetween(words[index - 1], word)
  }))
  const {starts = []} = breakLines(pieces, count, width) ?? {}
  return starts.map((start, index) =>
    words
      .slice(start, starts[index + 1])
      .map(({text, spaceBefore}, at) => (at > 0 && spaceBefore > 0 ? ` ${text}` : text))
      .join('')
  )
}

describe('lines', () => {
  it('end between words, and after a clause rather than within', () => {
    expect(linesOf('我们怎样学习写作，又怎样阅读', 2)).toEqual(['我们怎样学习写作，', '又怎样阅读'])
    expect(linesOf('从零开始学习编译器', 2)).toEqual(['从零开始', '学习编译器'])
  })

  it('keep Western words and their marks whole', () => {
    expect(linesOf('How do owls turn their heads?', 3, 100, 'en')).toEqual([
      'How do owls',
      'turn their',
      'heads?'
    ])
    expect(linesOf('用 C++ 与 Rust 写 GPT-4', 3).join('|')).toMatch(/C\+\+.*GPT-4/)
  })

  it('keep titles of works together where there is room', () => {
    expect(linesOf('《红楼梦》《西游记》', 2)).toEqual(['《红楼梦》', '《西游记》'])
  })

  it('are none where there is no room', () => {
    expect(linesOf('没有位置的标题', 2, 3)).toEqual([])
  })

  it('never begin or end with a mark that may not stand there, and keep all text', () => {
    const character = fc.constantFrom(...'中文字，。！？「」《》（）——…a1 ')
    fc.assert(
      fc.property(
        fc.string({unit: character, minLength: 1}),
        fc.integer({min: 1, max: 6}),
        (title, count) => {
          const lines = linesOf(title, count)
          if (lines.length === 0) return
          expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。！？」》）—…]/)
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「《（]$/)
        }
      )
    )
  })
})

describe('words', () => {
  it('have room between Han and letters, and less between marks', () => {
    const [, latin, han] = toWords('用Rust写', 'zh-CN')
    if (!latin || !han) throw new Error('no words')
    expect(gapBetween(latin, han)).toBeGreaterThan(0)
    const [, , close, open] = toWords('》字》《', 'zh-CN')
    if (!close || !open) throw new Error('no marks')
    expect(gapBetween(close, open)).toBe(-0.5)
  })

  it('from the right are seen in their order', () => {
    const words = ['\u05d0', '\u05d1', 'a', 'b'].map(text => ({text}))
    const seen = (text: string) =>
      orderWords(words, text)
        .map(({text}) => text)
        .join('')
    expect(seen('\u05d0 \u05d1 a b')).toBe('ab\u05d1\u05d0')
    expect(seen('x \u05d0')).toBe('\u05d1\u05d0ab')
  })
})

describe('texts', () => {
  it('are cut where there is no room, with an ellipsis', () => {
    expect(cleanText('一二三四五', 5)).toBe('一二三四五')
    expect(cleanText('一二三，四五', 4)).toBe('一二三…')
    expect(cleanText('abcdef', 2)).toBe('abcd…')
  })

  it('lose what cannot be drawn', () => {
    expect(cleanText(' a\0\nb\ud800\u202ec ', 9)).toBe('a b c')
  })
})
