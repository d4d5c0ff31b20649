import type {RootContent} from 'mdast'
import {parseHtml} from 'mdast-util-from-html'
import type {SourceFile} from '../../../source.js'
import {contentFile} from '../../content-file.js'
import {readContent} from '../read-content.js'
import {tellCut} from '../tell-cut.js'
import type {Content} from './content.js'
import {contentUrl} from './content-url.js'
import {cutOf} from './cut-of.js'
import {pinContent} from './pin-content.js'
import {textIn} from './record.js'
import {videoOf} from './video-of.js'
import {withoutMarks} from './without-marks.js'

/** The text of a record. */
export interface RecordText {
  readonly truncated: true | undefined
  readonly children: RootContent[]
}

/**
 * Read the text of a record: its content, else the beginning of it that lists
 * show.
 *
 * @param content
 *   Record of any kind but a story.
 * @param file
 *   Document; told `text-truncated` if the record holds not all of the text.
 * @returns
 *   Text; `undefined` if the record holds none.
 */
export function readText(content: Content, file: SourceFile): RecordText | undefined {
  const {kind, record, isMarked} = content
  const url = contentUrl(content)
  const toContent = (html: string) => {
    const inner = contentFile(isMarked ? withoutMarks(html) : html, file, url)
    return readContent(parseHtml(inner.body, {file: inner.vfile}), inner)
  }

  const html = textIn(record, ...fields[kind])
  const whole =
    kind === 'pin' ? pinContent(record, toContent) : html === undefined ? [] : toContent(html)
  const video = videoOf(content, html)
  const excerpt = textIn(record, 'excerpt', 'excerpt_new')
  const isExcerpt = whole.length === 0 && !video && excerpt !== undefined
  const shown = isExcerpt ? toContent(excerpt.replace(/(?:…|\.{3})$/, '')) : whole
  const children = video ? [...shown, video] : shown
  if (children.length === 0) return undefined

  const reason = isExcerpt ? 'only its excerpt is there' : cutOf(record, html)
  if (reason === undefined) return {truncated: undefined, children}
  tellCut(file.vfile, url ?? `the ${kind}`, reason)
  return {truncated: true, children}
}

const fields = {
  answer: ['content'],
  article: ['content'],
  pin: ['content_html'],
  question: ['detail'],
  story: ['body'],
  zvideo: ['description']
} as const
