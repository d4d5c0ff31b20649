import type {CodeToken} from '@answerbook/highlight'
import type {Code} from 'mdast'
import type {Line} from '../break/line.js'
import {setParagraph} from '../break/set-paragraph.js'
import type {Context} from '../context.js'
import {cleanText} from '../inline/clean-text.js'
import {textRun} from '../inline/text-run.js'
import {cellWidth} from '../text/cell-width.js'
import type {Run} from '../text/run.js'
import type {Look} from '../theme/look.js'
import {expandTabs} from './expand-tabs.js'
import {splitLines} from './split-lines.js'
import {tokenLook} from './token-look.js'

/** Larger than the letters: two cells are wider than a Han of their size. */
const wideShare = 1.1
const wide =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u301F\uFF01-\uFF60]+)/u

/** What goes on below is moved in from where its line begins. */
const hangingCells = 4
/** Of the cells of a line: no indent of its own moves what goes on further in. */
const widestHanging = 0.5
/** Room at the right for the sign of a line that goes on. */
const turnCells = 1.5

/**
 * Set the lines of code in cells, in the colours of its language.
 *
 * @param node
 *   Code.
 * @param context
 *   Where, and how plain code looks.
 * @returns
 *   Lines; of those that go on, `end` is `wrap`.
 */
export function setCodeLines(node: Code, context: Context): readonly Line[] {
  const {look, styles, widthPt} = context
  const cellPt = (cellWidth(styles(look)) * look.sizePt) / 1000
  const linePt = widthPt - turnCells * cellPt
  return splitLines(tokensOf(node, context)).flatMap(tokens => {
    const hangingPt = Math.min(
      (indentOf(tokens) + hangingCells) * cellPt,
      Math.floor((widestHanging * linePt) / cellPt) * cellPt
    )
    const runs = tokens.flatMap(({text, kind}) => codeRuns(text, tokenLook(look, kind), context))
    return setParagraph(runs, {widthPt: linePt, hangingPt, align: 'left'})
  })
}

/** Runs of a token, those of Han and the like a little larger. */
function codeRuns(text: string, look: Look, context: Context): readonly Run[] {
  return text.split(wide).flatMap((part, index) => {
    const sizePt = look.sizePt * (index % 2 === 1 ? wideShare : 1)
    return part === '' ? [] : [textRun(part, {...context, look: {...look, sizePt}})]
  })
}

/** Cleaned first, so that what highlights it and what prints it see one text. */
function tokensOf({lang, value}: Code, {highlight}: Context): readonly CodeToken[] {
  const text = cleanText(expandTabs(value))
  return lang && highlight ? highlight(text, lang) : [{text, kind: undefined}]
}

/** Cells of the white space that a line begins with. */
function indentOf([first]: readonly CodeToken[]): number {
  const [blank = ''] = /^[ \u3000]*/.exec(first?.text ?? '') ?? []
  return blank.length + blank.split('\u3000').length - 1
}
