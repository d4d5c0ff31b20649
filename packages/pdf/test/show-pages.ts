import {type Book, chapters, wordsFor} from '@answerbook/core'
import type {encode} from 'uqr'
import {noteRule} from '../src/blocks/note-rule.js'
import {setThread} from '../src/blocks/set-thread.js'
import {createContext} from '../src/create-context.js'
import type {Mark} from '../src/flow/mark.js'
import type {Page} from '../src/flow/page.js'
import {paginate} from '../src/flow/paginate.js'
import {limitDepth} from '../src/limit-depth.js'
import {createFormulas} from '../src/math/create-formulas.js'
import type {FoundPicture} from '../src/pictures/picture.js'
import type {NotePlace} from '../src/stream-pdf-options.js'
import {createStyles} from '../src/theme/create-styles.js'
import {createTheme} from '../src/theme/theme.js'
import {themes} from '../src/theme/themes/index.js'
import {faces} from './fake-face.js'

const styles = createStyles(() => faces)
const formulas = createFormulas(styles)

/** What pages are set with. */
export interface PagesOptions {
  readonly pictures?: ReadonlyMap<string, FoundPicture> | undefined
  readonly notes?: NotePlace | undefined
  readonly encodeQr?: typeof encode | undefined
}

/** Set a book with fake faces on A5, ten points to the em, and give its pages. */
export function pagesOf(whole: Book, options: Readonly<PagesOptions> = {}): Page[] {
  const {pictures = new Map(), notes = 'page', encodeQr} = options
  const theme = createTheme({...themes.book, paper: 'a5', fontSizePt: 10})
  const context = createContext({
    theme,
    styles,
    words: wordsFor('zh-CN'),
    pictures,
    formulas,
    tellAbout: () => () => undefined,
    lang: 'zh-CN',
    indent: 'auto',
    notePlace: notes,
    encodeQr
  })
  const book = limitDepth(whole, () => () => undefined)
  const footHead = [noteRule(context)]
  const turnedHeightPt = theme.turned?.textHeightPt
  return [...chapters(book)].flatMap((chapter, index) => {
    const strips = setThread(chapter, context, String(index + 1))
    return [...paginate(strips, theme.sheet.textHeightPt, {footHead, turnedHeightPt})]
  })
}

/** Show pages as text: a line each box, lengths in points from the text block's corner. */
export function showPages(pages: readonly Page[]): string {
  return pages
    .map(({rows, bands, turned}, index) =>
      [
        `page ${index + 1}${turned ? ' turned' : ''}`,
        ...bands.map(band => `  ${areaOf(band)} band ${band.ink}`),
        ...rows.flatMap(({row, yPt}) =>
          row.marks.flatMap(mark => (mark.type === 'element' ? [] : `  ${showMark(mark, yPt)}`))
        )
      ].join('\n')
    )
    .join('\n\n')
    .concat('\n')
}

function showMark(mark: Exclude<Mark, {type: 'element'}>, topPt: number): string {
  if (mark.type === 'text') {
    const {line, xPt, baselinePt} = mark
    const widthPt = line.endPt - line.startPt
    return `${points(xPt + line.startPt, topPt + baselinePt, widthPt)} text ${JSON.stringify(line.text)}`
  }
  if (mark.type === 'anchor') return `${points(topPt + mark.yPt)} anchor ${mark.name}`
  if (mark.type === 'outline') {
    return `${points(topPt + mark.yPt)} outline ${mark.level} ${JSON.stringify(mark.title)}`
  }
  if (mark.type === 'leader') {
    return `${points(mark.xPt, topPt + mark.yPt, mark.widthPt)} leader ${mark.stepPt.toFixed(1)}`
  }
  if (mark.type === 'dot' || mark.type === 'play') {
    return `${points(mark.xPt, topPt + mark.yPt)} ${mark.type}`
  }
  if (mark.type === 'formula') {
    const {xPt, baselinePt, widthPt, sizePt, text} = mark
    const place = points(xPt, topPt + baselinePt, widthPt, sizePt)
    return `${place} formula ${JSON.stringify(text)}`
  }
  const area = areaOf({...mark, yPt: topPt + mark.yPt})
  if (mark.type === 'link') return `${area} link ${JSON.stringify(mark.to)}`
  if (mark.type === 'qr') return `${area} qr ${mark.modules.length}`
  if (mark.type === 'picture') return `${area} picture ${mark.picture.name}`
  return `${area} ${mark.type} ${mark.ink}`
}

function areaOf(area: {xPt: number; yPt: number; widthPt: number; heightPt: number}): string {
  return points(area.xPt, area.yPt, area.widthPt, area.heightPt)
}

function points(...lengths: number[]): string {
  return lengths.map(length => length.toFixed(1)).join(' ')
}
