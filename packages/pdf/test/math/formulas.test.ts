import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createFormulas} from '../../src/math/create-formulas.js'
import type {DrawingPart} from '../../src/math/drawing.js'
import type {Formula, InvalidFormula} from '../../src/math/formula.js'
import {createStyles} from '../../src/theme/create-styles.js'
import {faces} from '../fake-face.js'
import {commonFormulas} from './common-formulas.js'

const create = () => createFormulas(createStyles(() => faces))
const formulas = create()

const valid = (formula: Formula | InvalidFormula): Formula => {
  if (formula.type === 'invalid') throw new Error(formula.reason)
  return formula
}
const set = (tex: string, style: 'display' | 'inline' = 'display') =>
  valid(formulas.set(tex, style))
const textOf = (parts: readonly DrawingPart[]) =>
  parts.map(part => (part.type === 'text' ? part.line.text : '')).join('')

describe('formulas', () => {
  it('have their measures', async () => {
    const rows = Object.entries(commonFormulas).map(([name, tex]) => {
      const {widthEm, heightEm, depthEm, drawing, tag} = set(tex)
      const measures = [widthEm, heightEm, depthEm].map(value => value.toFixed(3)).join(' ')
      const text = textOf(drawing.parts)
      return [
        `${name}: ${measures}, ${drawing.parts.length} shapes`,
        ...(text ? [`text ${text}`] : []),
        ...(tag ? [`number ${tag.widthEm.toFixed(3)}`] : [])
      ].join(', ')
    })
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('common-formulas.txt')
  })

  it.each(Object.entries(commonFormulas))('draw within their box: %s', (_, tex) => {
    const {drawing, widthEm, heightEm, depthEm} = set(tex)
    const [left, bottom, right, top] = drawing.box.map(value => value / 1000)
    expect(drawing.parts.length).toBeGreaterThan(0)
    expect(left).toBeGreaterThan(-0.4)
    expect(right).toBeLessThan(widthEm + 0.4)
    expect(top).toBeLessThan(heightEm + 0.4)
    expect(bottom).toBeGreaterThan(-depthEm - 0.4)
  })

  it('are the same each time, in any order', () => {
    const texts = Object.values(commonFormulas)
    const other = create()
    for (const tex of texts.toReversed()) other.set(tex, 'inline')
    for (const tex of texts) expect(other.set(tex, 'display')).toEqual(set(tex))
  })

  it('are set once', () => {
    expect(set('x_1')).toBe(set('x_1'))
    expect(set('x_1', 'inline')).not.toBe(set('x_1'))
  })

  it('know nothing of the macros of others', () => {
    set(
      '\\def\\frac#1#2{0}\\newcommand{\\mine}{x}\\mine\\definecolor{red}{rgb}{0,0,1}\\let\\sin\\cos'
    )
    expect(formulas.set('\\mine', 'display')).toMatchObject({type: 'invalid'})
    expect(set('\\frac12').heightEm).toBeGreaterThan(1)
    expect(set('\\textcolor{red}{x}').drawing.parts[0]).toMatchObject({colour: [1, 0, 0]})
  })

  it('colour what is in braces, or all that follows', () => {
    const colours = (tex: string) => set(tex).drawing.parts.map(({colour}) => colour?.join(' '))
    expect(colours('\\color{red}{x}y')).toEqual(['1 0 0', undefined])
    expect(colours('\\color{red}xy')).toEqual(['1 0 0', '1 0 0'])
    expect(colours('\\color{#0000ff}{x}')).toEqual(['0 0 1'])
    expect(colours('\\color{no such colour}{x}')).toEqual([undefined])
  })

  it.each([
    ['a+b=c', 'operation relation'],
    ['x=-b', 'relation'],
    ['-a\\le b', 'relation'],
    ['f(x+y)=z', 'inner relation'],
    ['\\sqrt{a+b}', ''],
    ['\\left(a+b\\right)\\to c', 'relation']
  ])('end lines in a line after signs: %s', (tex, ends) => {
    const rows = formulas.split(tex, 'inline')
    const shown = rows.flatMap(row =>
      row.flatMap(({ends, isInner}) => (isInner ? 'inner' : (ends ?? [])))
    )
    expect(shown.join(' ')).toBe(ends)
  })

  it.each(Object.entries(commonFormulas))('are as wide as their parts: %s', (_, tex) => {
    const rows = formulas.split(tex, 'inline')
    if (rows.length !== 1) return
    const widths = rows.flatMap(row => row.map(({formula}) => formula.widthEm))
    const sum = widths.reduce((one, other) => one + other, 0)
    expect(Math.abs(sum - set(tex, 'inline').widthEm)).toBeLessThan(0.02)
  })

  it('leave room for characters as wide as they are', () => {
    expect(set('中文x').widthEm).toBeCloseTo(2 + set('x').widthEm)
    expect(set('v_{中}').widthEm).toBeLessThan(set('v中').widthEm)
  })

  it('have their numbers apart', () => {
    const {widthEm, tag} = set('x=1\\tag{2}')
    expect(widthEm).toBeGreaterThan(set('x=1').widthEm - 0.1)
    expect(widthEm).toBeLessThan(set('x=1').widthEm + 0.1)
    expect(tag?.drawing.parts).toHaveLength(3)
    const [, bottom, , top] = set('\\begin{align}a&=b\\tag{1}\\\\c&=d\\tag{2}\\end{align}').tag
      ?.drawing.box ?? [0, 0, 0, 0]
    expect(top).toBeGreaterThan(500)
    expect(bottom).toBeLessThan(-500)
  })

  it('are taken apart before relations and operations, not in brackets', () => {
    const begins = (tex: string) =>
      formulas.split(tex, 'display').map(row => row.map(part => part.begins ?? 'row').join(' '))
    expect(begins('a=b+(c-d)\\le e')).toEqual(['row relation operation relation'])
    expect(begins('a=-b')).toEqual(['row relation'])
    expect(begins('a=b\\\\c=d')).toEqual(['row relation', 'row relation'])
    expect(begins('\\begin{aligned}a&=b\\\\&=c\\end{aligned}')).toEqual([
      'row relation',
      'row relation'
    ])
    expect(begins('\\frac{a=b}{c=d}')).toEqual(['row'])
    expect(begins('\\displaystyle a=b')).toEqual(['row relation'])
    expect(begins('\\left(a=b\\right)')).toEqual(['row'])
  })

  it('need no delimiters', () => {
    for (const tex of ['\\[x\\]', '\\(x\\)', '$x$', '$$ x $$', ' x ']) {
      expect(set(tex).drawing).toEqual(set('x').drawing)
    }
  })

  it('have numbers in rows that take none in TeX', () => {
    const rows = (name: string) => `\\begin{${name}}a&=b\\tag{1}\\\\c&=d\\end{${name}}`
    expect(set(rows('aligned')).drawing).toEqual(set(rows('align')).drawing)
    expect(set(rows('aligned')).tag).toEqual(set(rows('align')).tag)
    expect(set(rows('aligned'), 'inline').drawing.parts).not.toHaveLength(0)
  })

  it('are as wide in parts as whole', () => {
    for (const tex of ['a=b+c', 'a=-b', '\\sum_i x_i\\le\\ln(n+1)+2']) {
      const [row = []] = formulas.split(tex, 'display')
      const sum = row.reduce((total, {formula}) => total + formula.widthEm, 0)
      expect(sum).toBeCloseTo(set(tex).widthEm, 2)
    }
  })
})

const deep = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}x${close.repeat(depth)}`

/** Formulas that are wrong, too large, or want what they must not have. */
const invalid: Readonly<Record<string, string>> = {
  'an unknown command': '\\foo{x}',
  'a brace that is not closed': '\\frac{1}{2',
  'a brace that was not opened': 'x}',
  'an environment that is not closed': '\\begin{matrix}a&b',
  'a sign of tables outside of one': 'a&b',
  'two powers': 'x^2^3',
  'a bracket without its pair': '\\left(x',
  'a package to be loaded': '\\require{mhchem}x',
  'a link': '\\href{javascript:alert(1)}{x}',
  'a character by its number': '\\unicode{x41}',
  'a style': '\\style{color:red}{x}',
  'a class': '\\class{a}{x}',
  'a macro of itself': '\\def\\a{\\a\\a}\\a',
  'macros that double each other': `\\def\\a{xx}${'bcdefghijklmnopqrst'
    .split('')
    .map((name, index) => `\\def\\${name}{${`\\${String.fromCharCode(97 + index)}`.repeat(2)}}`)
    .join('')}\\t`,
  '100,000 letters': 'x'.repeat(100_000),
  '100,000 braces': '{'.repeat(100_000),
  'a rule as large as a house': '\\rule{99999em}{99999em}',
  'a space without end': '\\hspace{1e9em}x'
}

/** Formulas that are odd, and may be set or not. */
const odd: Readonly<Record<string, string>> = {
  '1,200 fractions in each other': deep(1200, '\\frac1{', '}'),
  '1,000 roots in each other': deep(1000, '\\sqrt{', '}'),
  '700 brackets in each other': deep(700, '\\left(', '\\right)'),
  '300 tables in each other': deep(300, '\\begin{matrix}', '\\end{matrix}'),
  '300 braces below each other': deep(300, '\\underbrace{', '}'),
  '200 boxes in each other': deep(200, '\\boxed{', '}'),
  '20 tables in each other': deep(20, '\\begin{array}{|c|}\\hline ', '\\\\\\hline\\end{array}'),
  '40 roots in each other': deep(40, '\\sqrt[3]{', '}'),
  '40 brackets in each other': deep(40, '\\left(', '\\right)'),
  '40 braces below each other': deep(40, '\\underbrace{', '}_n'),
  'a table of 1,500 cells': `\\begin{matrix}${'a&'.repeat(1500)}b\\end{matrix}`,
  'a table of 1,000 rows': `\\begin{matrix}${'a\\\\'.repeat(1000)}b\\end{matrix}`,
  '4,000 powers': `x${'^{x'.repeat(2000)}${'}'.repeat(2000)}`,
  'a long formula of chemistry': `\\ce{${'H2O + '.repeat(1400)}}`,
  'braces of chemistry in each other': `\\ce{${deep(800, '^{', '}')}}`,
  'backslashes alone': '\\'.repeat(9999),
  'control characters': 'a\0b\u0007c',
  'half of a surrogate pair': 'x\ud800y',
  'letters from right to left': '\\text{שלום}',
  'negative room': '\\kern-500em x',
  nothing: '',
  'a prototype': '\\constructor\\__proto__\\toString'
}

describe('formulas that are wrong', () => {
  it.each(Object.entries(invalid))('are told: %s', (_, tex) => {
    const formula = formulas.set(tex, 'display')
    expect(formula).toMatchObject({type: 'invalid'})
    expect(formula.type === 'invalid' && formula.reason).not.toBe('')
  })

  it.each(Object.entries(odd))('do no harm: %s', (_, tex) => {
    for (const style of ['display', 'inline'] as const) {
      const formula = formulas.set(tex, style)
      if (formula.type === 'invalid') continue
      expect(formula.widthEm).toBeLessThan(2001)
      expect(formulas.split(tex, style).length).toBeGreaterThanOrEqual(0)
    }
  })

  it('are any strings', () => {
    const word = fc.constantFrom(
      ...[
        '{',
        '}',
        '^',
        '_',
        '&',
        '\\\\',
        '$',
        '#1',
        '~',
        '中',
        'x',
        '1',
        ' ',
        '\\left(',
        '\\right)'
      ],
      ...[
        '\\begin{matrix}',
        '\\end{matrix}',
        '\\frac',
        '\\sqrt',
        '\\def\\a',
        '\\a',
        '\\text',
        '\\tag{1}'
      ],
      ...[
        '\\color{red}',
        '\\hline',
        '\\limits',
        '\\over',
        '\\middle|',
        '\\hspace{1em}',
        '\\verb|x|'
      ]
    )
    const tex = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(word, {maxLength: 30}).map(all => all.join(''))
    )
    fc.assert(
      fc.property(tex, value => {
        const formula = formulas.set(value, 'display')
        if (formula.type === 'invalid') return formula.reason !== ''
        const rows = formulas.split(value, 'display')
        return Number.isFinite(formula.widthEm) && Array.isArray(rows)
      }),
      {numRuns: 400}
    )
  })
})
