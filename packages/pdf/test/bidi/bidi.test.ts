import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {baseLevel} from '../../src/bidi/base-level.js'
import {hasWordFromRight} from '../../src/bidi/has-word-from-right.js'
import {loadBidi} from '../../src/bidi/load-bidi.js'
import {orderVisually} from '../../src/bidi/order-visually.js'
import type {Line} from '../../src/break/line.js'
import {type SetParagraphOptions, setParagraph} from '../../src/break/set-paragraph.js'
import {usualRules} from '../../src/text/rules.js'
import type {Run, TextStyle} from '../../src/text/run.js'
import {text} from '../fake-face.js'
import {placedGlyphs} from '../placed-glyphs.js'

const bidi = await loadBidi([0x5d0])
const rules = {...usualRules, bidi}

function run(value: string, style: Partial<TextStyle> = {}) {
  return text(value, {rules, ...style})
}

function set(runs: readonly Run[], options: Partial<SetParagraphOptions> = {}): readonly Line[] {
  return setParagraph(runs, {widthPt: 200, ...options})
}

/** What a line shows, from left to right; its mirrored brackets as they are in the text. */
function shown({pieces}: Line): string {
  return pieces
    .flatMap(placedGlyphs)
    .filter(({roomPt}) => roomPt > 0)
    .toSorted((one, other) => one.xPt - other.xPt)
    .map(({glyph}) => String.fromCodePoint(...glyph.codePoints))
    .join('')
}

/** What a reader copies who takes the glyphs as they come. */
function copied({pieces}: Line): string {
  return pieces
    .flatMap(placedGlyphs)
    .map(({glyph}) => String.fromCodePoint(...glyph.codePoints))
    .join('')
}

describe('a text with words from the right', () => {
  it.each([
    ['天אבג地', '天גבא地'],
    ['天 אב גד 地', '天 דג בא 地'],
    ['天 אב 12 גד', '天 דג 12 בא'],
    ['אב abc גד', 'דג abc בא'],
    ['אבג (דה) ו', 'ו )הד( גבא'],
    ['说אב，גד好', '说דג，בא好']
  ])('%j looks like %j and is copied as it is', (value, looks) => {
    const [line] = set([run(value)])
    expect(line && shown(line)).toBe(looks)
    expect(line && copied(line)).toBe(value)
    expect(line?.text).toBe(value)
  })

  it('has brackets that open to the left', () => {
    const [line] = set([run('אב(ג)')])
    const glyphs = line?.pieces.flatMap(placedGlyphs)
    const ids = glyphs?.map(({glyph}) => String.fromCodePoint(glyph.id)).join('')
    expect(ids).toBe('אב)ג(')
  })

  it('ends at the right if it is written from there', () => {
    const [line] = set([run('אבג דה')])
    expect(line).toMatchObject({startPt: 200 - 28, endPt: 200})
  })

  it('is indented from the right', () => {
    const [line] = set([run('אבג דה')], {indentPt: 20})
    expect(line).toMatchObject({startPt: 180 - 28, endPt: 180})
  })

  it('begins at the left where there is no right edge', () => {
    const options = {widthPt: Number.MAX_SAFE_INTEGER, align: 'left'} as const
    expect(set([run('אבג')], options)[0]?.startPt).toBe(0)
  })

  it('is broken in its own order', () => {
    const lines = set([run('אבג דהו זחט')], {widthPt: 40})
    expect(lines.map(line => line.text)).toEqual(['אבג דהו ', 'זחט'])
    expect(lines.map(shown)).toEqual(['והד גבא', 'טחז'])
  })

  it('fills a justified line from edge to edge', () => {
    const [line] = set([run('אבג דהו זחט')], {widthPt: 36})
    const places = line?.pieces.flatMap(placedGlyphs)
    const seen = places?.filter(({glyph}) => glyph.codePoints[0] !== 0x20) ?? []
    expect(Math.min(...seen.map(({xPt}) => xPt))).toBeCloseTo(0)
    expect(Math.max(...seen.map(({xPt, roomPt}) => xPt + roomPt))).toBeCloseTo(36)
  })

  it('leaves code as it is written', () => {
    const [line] = set([run('אבג '), run('f(x)', {monospaced: true}), run(' דה')])
    expect(line && shown(line)).toBe('הד f(x) גבא')
  })

  it('is not changed where no word is from the right', () => {
    const value = '天(๑•̀ㅂ•́)و✧ 地 א1'
    const plain = setParagraph([text(value)], {widthPt: 200})
    expect(set([run(value)]).map(shown)).toEqual(plain.map(shown))
  })

  it('loses and adds nothing, whatever it is', () => {
    const part = fc.constantFrom(
      'א',
      'ב',
      'م',
      'a',
      '1',
      '天',
      '，',
      '(',
      ')',
      '「',
      ' ',
      '\u202E',
      '\u2067'
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 60}), parts => {
        const value = parts.join('')
        const lines = set([run(value)], {widthPt: 60})
        expect(lines.map(line => line.text).join('')).toBe(value)
      })
    )
  })
})

describe('the base level', () => {
  it.each([
    ['שלום world', 0],
    ['שלום לכולם world', 1],
    ['עברית 是一种语言', 0],
    ['123 مرحبا', 1],
    ['。、', 0]
  ])('of %j is %i', (value, level) => {
    expect(baseLevel(value)).toBe(level)
  })
})

describe('a word from the right', () => {
  it.each([
    ['שלום', true],
    ['בְּרֵ', true],
    ['و', false],
    ['٩(๑❛ᴗ❛๑)۶', false],
    ['天地', false]
  ])('is in %j: %s', (value, expected) => {
    expect(hasWordFromRight(value)).toBe(expected)
  })
})

describe('the order of parts', () => {
  it.each([
    [
      [0, 0, 0],
      [0, 1, 2]
    ],
    [
      [0, 1, 1, 0],
      [0, 2, 1, 3]
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0]
    ],
    [
      [0, 1, 2, 1, 0],
      [0, 3, 2, 1, 4]
    ]
  ])('of levels %j is %j', (levels, order) => {
    expect(orderVisually(levels)).toEqual(order)
  })
})

describe('a book without letters from the right', () => {
  it('loads nothing', async () => {
    expect(await loadBidi([0x5929, 0x41])).toBeUndefined()
  })
})
