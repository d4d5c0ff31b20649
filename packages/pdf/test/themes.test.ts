import {AnswerbookError} from '@answerbook/core'
import {type PdfTheme, type StreamPdfOptions, toPdf} from '@answerbook/pdf'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {checkedTheme} from '../src/checked-theme.js'
import {joinColumns} from '../src/flow/join-columns.js'
import type {Page} from '../src/flow/page.js'
import {createPalette} from '../src/paint/create-palette.js'
import {papers} from '../src/theme/paper.js'
import {themes} from '../src/theme/themes/index.js'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'

const small = book([paragraph('雨停了。')])

describe('themes', () => {
  it('are all good', () => {
    for (const theme of Object.keys(themes) as Array<keyof typeof themes>) {
      expect(checkedTheme({theme}).indent).toBe(themes[theme].indent)
    }
  })

  it('give way to single options, and themes of one’s own to both', () => {
    const {theme, indent} = checkedTheme({
      theme: {extends: 'screen', fontSizePt: 11, colours: {accent: '#8a1c1c'}},
      paper: 'a6',
      indent: 'indent'
    })
    expect(theme.emPt).toBe(11)
    expect(indent).toBe('indent')
    expect(theme.sheet.widthPt).toBeCloseTo(297.64, 1)
    expect(theme.colours).toEqual({...themes.screen.colours, accent: '#8a1c1c'})
  })

  it('set whole characters and whole lines on any paper', () => {
    for (const paper of Object.keys(papers) as Array<keyof typeof papers>) {
      for (const theme of Object.keys(themes) as Array<keyof typeof themes>) {
        const {emPt, linePt, sheet} = checkedTheme({theme, paper}).theme
        const {blockPt, columns, heightPt, leftPt, measurePt, stepPt, textHeightPt, topPt} = sheet
        for (const count of [measurePt / emPt, textHeightPt / linePt]) {
          expect(count).toBeCloseTo(Math.round(count))
        }
        expect(blockPt).toBeCloseTo(measurePt + (columns - 1) * stepPt)
        expect(2 * leftPt + blockPt).toBeCloseTo(sheet.widthPt)
        expect(2 * topPt + textHeightPt).toBeCloseTo(heightPt)
        expect(leftPt).toBeGreaterThan(0)
      }
    }
  })

  it.each<[StreamPdfOptions, string]>([
    [{theme: 'old' as never}, 'Expected `theme` to be one of `book`, `screen`'],
    [{theme: {extends: 'old'}}, 'Expected `theme` to be one of `book`, `screen`'],
    [{theme: {font: 'x'} as PdfTheme}, 'Unexpected field `font` of the theme, expected `paper`'],
    [{theme: {columns: 3 as never}}, 'Expected `columns` to be `1`, `2`, got `3`'],
    [{theme: {paper: [10, 20]}}, 'or width and height from 40 to 2000 mm, got `[10,20]`'],
    [{theme: {colours: {ink: 'red'}}}, 'Expected `colours.ink` to be a colour such as `#1f3a5f`'],
    [{theme: {colours: {back: '#000000'} as never}}, 'Unexpected field `colours.back`'],
    [{theme: {face: 'mono' as never}}, 'Expected `face` to be `serif`, `sans`, `kai`'],
    [{paper: 'a9' as never}, 'Expected `paper` to be `a3`, `a4`'],
    [{fontSizePt: Number.NaN}, 'Expected `fontSizePt` to be a number from 6 to 36'],
    [{indent: 'left' as never}, 'Expected `indent` to be `auto`']
  ])('refuse %j', (options, reason) => {
    const call = () => checkedTheme(options)
    expect(call).toThrow(AnswerbookError)
    expect(call).toThrow(reason)
  })
})

describe('colours', () => {
  it('are grays where paper and ink are', () => {
    const colour = createPalette(themes.book.colours)
    expect(colour(1, 'fill')).toBe('0 g')
    expect(colour(0.25, 'stroke')).toBe('0.75 G')
    expect(colour('accent', 'fill')).toBe('0.098 0.196 0.353 rg')
  })

  it('lie between paper and ink', () => {
    const colour = createPalette({
      ...themes.book.colours,
      paper: '#000000',
      ink: '#ff0000',
      accent: '#ffffff'
    })
    expect(colour(0.5, 'fill')).toBe('0.5 0 0 rg')
    expect(colour('accent', 'stroke')).toBe('1 G')
  })

  it('of paper cover the sheet, unless it is white', async () => {
    const grounds = async (theme: keyof typeof themes) =>
      [...readPdf((await toPdf(small, {fonts, theme})).value).streams.values()].filter(stream =>
        /^\/Artifact BMC\n[\d. ]+ rg\n0 0 425\.197 566\.929 re f\n/.test(stream.toString('latin1'))
      ).length
    expect(await grounds('dark')).toBe(1)
    expect(await grounds('book')).toBe(0)
  })
})

describe('columns', () => {
  const mark = {type: 'dot', xPt: 1, yPt: 1, radiusPt: 1, ink: 1} as const
  const column: Page = {
    rows: [{yPt: 5, row: {type: 'row', heightPt: 9, marks: [mark]}}],
    bands: [{xPt: 2, yPt: 0, widthPt: 3, heightPt: 4, ink: 1}]
  }

  it('stand beside each other, the last perhaps alone', () => {
    const {sheet} = checkedTheme({theme: 'compact'}).theme
    const pages = [...joinColumns([column, column, column], sheet)]
    expect(pages.map(({rows}) => rows.map(({xPt = 0}) => xPt))).toEqual([[0, sheet.stepPt], [0]])
    expect(pages[0]?.bands.map(({xPt}) => xPt)).toEqual([2, 2 + sheet.stepPt])
  })
})

it('sets strong text among emphasised text in the face of other strong text', async () => {
  const strong: RootContent = {type: 'strong', children: [{type: 'text', value: '粗'}]}
  const facesOf = async (node: RootContent) => {
    const {value} = await toPdf(book([paragraph(node)]), {fonts, theme: 'large-print'})
    const names = [...readPdf(value).objects.values()].flatMap(
      object => /\/BaseFont \/[A-Z]{6}\+([^\s/]+)/.exec(object)?.slice(1) ?? []
    )
    return new Set(names)
  }
  expect(await facesOf({type: 'emphasis', children: [strong]})).toEqual(await facesOf(strong))
})
