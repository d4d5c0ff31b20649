import type {Book} from '@answerbook/core'
import {eachNode} from '../each-node.js'
import type {EmphasisStyle} from '../stream-pdf-options.js'
import {mayBeEmoji} from '../text/may-be-emoji.js'
import {splitGraphemes} from '../text/split-graphemes.js'
import type {Role, Weight} from './look.js'
import type {Theme} from './theme.js'

/** What a face is asked for. */
export interface FaceNeed {
  readonly role: Role
  readonly weight: Weight
}

/** What a book asks of the faces. */
export interface Needs {
  readonly faces: ReadonlySet<FaceNeed>
  /** Every character of its text. */
  readonly codePoints: readonly number[]
  /** Grapheme clusters that can be pictures. */
  readonly emoji: readonly string[]
}

/** What text is set in. */
export interface NeedsOfOptions extends Pick<Theme, 'face'> {
  readonly emphasis: EmphasisStyle
}

/** Characters that all pages have of their own: labels, leaders and page numbers. */
const ownText = '0123456789abcdefABCDEF/.·…[]-— '

/** Boxes to tick. */
const boxes = '☐☑'

/** Marks where a line of code, or of what is printed as code, goes on. */
const goesOn = '↩'

/**
 * Look through a book for the styles and characters that it will be set in, so
 * that no face is opened in vain.
 *
 * @param book
 *   Book to look through.
 * @param words
 *   Text printed beside that of the book.
 * @param options
 *   What text is set in.
 * @returns
 *   Styles and characters.
 */
export function needsOf(
  book: Book,
  words: readonly string[],
  {face, emphasis}: NeedsOfOptions
): Needs {
  const strong: FaceNeed = {role: face, weight: 700}
  const faces = new Set<FaceNeed>([{role: face, weight: 400}, sans, sansBold])
  // A set would be asked for every character of the book.
  const seen = new Uint8Array(0x110000)
  const codePoints: number[] = []
  const emoji = new Set<string>()
  const read = (text: unknown) => {
    if (typeof text !== 'string') return
    let hasEmoji = false
    for (let index = 0; index < text.length; index++) {
      const codePoint = text.codePointAt(index) ?? 0
      if (seen[codePoint] === 0) {
        seen[codePoint] = mayBeEmoji(String.fromCodePoint(codePoint)) ? 2 : 1
        codePoints.push(codePoint)
      }
      if (seen[codePoint] === 2) hasEmoji = true
      if (codePoint > 0xffff) index++
    }
    if (hasEmoji) for (const one of splitGraphemes(text)) if (mayBeEmoji(one)) emoji.add(one)
  }

  for (const text of [ownText, ...words]) read(text)
  read(book.title)
  eachNode(book, node => {
    const need = needsByType[node.type]
    // Dots stand under whatever face the text is in.
    if (need && (node.type !== 'emphasis' || emphasis === 'kai')) faces.add(need)
    if (printedAsCode.has(node.type)) read(goesOn)
    if (node.type === 'listItem') read(typeof node.checked === 'boolean' ? boxes : '•')
    if (node.type === 'strong') faces.add(strong)
    // Keywords are bold.
    if (node.type === 'code' && 'lang' in node && node.lang) faces.add(monoBold)
    for (const value of Object.values(node)) read(value)
    if ('value' in node && /https?:/i.test(String(node.value))) faces.add(mono)
    if (node.type === 'post' && 'author' in node)
      for (const value of Object.values(node.author ?? {})) read(value)
  })

  return {faces, codePoints, emoji: [...emoji]}
}

const sans: FaceNeed = {role: 'sans', weight: 400}
const sansBold: FaceNeed = {role: 'sans', weight: 700}
const kai: FaceNeed = {role: 'kai', weight: 400}
const mono: FaceNeed = {role: 'mono', weight: 400}
const monoBold: FaceNeed = {role: 'mono', weight: 700}

const printedAsCode: ReadonlySet<string> = new Set(['code', 'html', 'math'])

const needsByType: Readonly<Record<string, FaceNeed>> = {
  blockquote: kai,
  code: mono,
  emphasis: kai,
  html: mono,
  inlineCode: mono,
  inlineMath: mono,
  link: mono,
  math: mono
}
