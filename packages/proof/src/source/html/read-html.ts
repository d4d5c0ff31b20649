import type {Collector} from '../create-collector.js'
import {type MarkupElement, parseMarkup} from '../parse-markup.js'
import {addText} from './add-text.js'
import {attributeTexts} from './attribute-texts.js'
import {type Frame, frameOf} from './frame.js'
import {isTextInComment} from './is-text-in-comment.js'
import {inlineElements, knownElements} from './known-elements.js'
import {lineCounter} from './line-counter.js'
import {maskCode} from './mask-code.js'
import {settleCaptions} from './settle-captions.js'
import type {Split} from './split.js'
import {texOf} from './tex-of.js'

/** How to read. */
export interface ReadHtmlOptions {
  /** Line of the source on which the HTML begins; absent where that is not known. */
  readonly line?: number | undefined
  /**
   * Whether line ends of the HTML are line ends of the source too.
   *
   * @defaultValue `true`
   */
  readonly spansLines?: boolean | undefined
  /**
   * Whether lines are blocks, as in code.
   *
   * @defaultValue `false`
   */
  readonly isPre?: boolean | undefined
  /** Parts a line into text and markup of another kind than HTML. */
  readonly split?: Split | undefined
}

/** What HTML says of itself. */
export interface HtmlFacts {
  /** Title of the window. */
  readonly title: string
  /** Whether it is a whole page. */
  readonly isPage: boolean
  /** State of a page of Zhihu, as JSON, which holds its texts whole. */
  readonly state: string
}

/**
 * Take down what a reader of HTML sees.
 *
 * @param html
 *   HTML, as found.
 * @param collector
 *   Takes it down.
 * @param options
 *   How to read.
 */
export function readHtml(
  html: string,
  collector: Collector,
  options: Readonly<ReadHtmlOptions> = {}
): HtmlFacts {
  const {line, spansLines = true, isPre = false, split} = options
  const before = collector.blockCount()
  const masked = maskCode(html)
  const lineAt = spansLines ? lineCounter(masked, line) : () => line
  const root: Frame = {name: '', isPre, from: 0, headings: 0}
  const frames: Frame[] = [root]
  const notes = new Map<string, number | undefined>()
  let pending = ''
  let pendingAt = 0
  let title = ''
  let state = ''
  let isPage = false
  let headings = 0
  let traits: {isTitle?: boolean; isInArticle?: boolean; isCut?: boolean} = {}

  const top = () => frames.at(-1) ?? root
  const endBlock = () => {
    collector.endBlock(traits)
    traits = {}
  }
  const flush = () => {
    if (pending === '') return
    const text = pending
    const frame = top()
    pending = ''
    if (frame.isState) state = text
    if (frame.name === 'title' && frame.rule === 'page-title') title ||= text.trim()
    else if (frame.takesTex === 'script') collector.formula({text, line: lineAt(pendingAt)})
    else if (frame.rule) collector.explain(text, frame.rule)
    else if (frame.formula) {
      if (frame.takesTex) frame.formula.tex += text
      else frame.formula.text += text
    } else {
      if (frame.isTitle && text.trim() !== '') traits.isTitle = true
      if (frame.isInArticle) traits.isInArticle = true
      if (frame.isCut) traits.isCut = true
      addText({text, line: lineAt(pendingAt)}, frame, collector, {
        endBlock,
        split,
        isFirst: collector.blockCount() === before
      })
    }
  }
  const open = (element: MarkupElement) => {
    flush()
    const {name, attributes, offset} = element
    const parent = top()
    const isInline = inlineElements.has(name)
    if (!isInline && !parent.rule && !parent.formula) endBlock()
    if (name === 'html' || name === 'body') isPage = true
    if (/^h[12]$/.test(name)) headings++
    const from = collector.blockCount()
    const frame = frameOf(element, parent, {hasNotes: notes.size > 0, from, headings})
    if (frame.isAuthor && !parent.isAuthor) endBlock()
    frames.push(frame)
    if (frame.rule === 'reference-list') explainHeading(collector)
    if (parent.rule || parent.formula) return

    if (!knownElements.has(name)) collector.unknown('element', name.slice(0, 64))
    const tex = texOf(name, attributes)
    if (tex !== undefined) {
      collector.formula({text: tex, line: lineAt(offset)})
      if (name === 'img') collector.guess('formula-mode')
      return
    }
    if (frame.rule) return
    if (frame.isReading) collector.add({text: '（', line: lineAt(offset), rule: 'ruby-parenthesis'})
    for (const [name, text] of attributeTexts(attributes)) collector.attribute({name, text})
    const caption = attributes['data-caption']?.trim()
    if (caption) frames.findLast(({captions}) => captions)?.captions?.push(caption)
    const note = attributes['data-text']?.trim()
    if (frame.soft === 'reference-marker' && note && !notes.has(note))
      notes.set(note, lineAt(offset))
  }
  const close = (name: string, offset: number) => {
    flush()
    const frame = frames.pop()
    const parent = top()
    if (!inlineElements.has(name) && !parent.rule && !parent.formula) endBlock()
    if (frame === parent) return
    if (frame?.isAuthor && !parent.isAuthor) endBlock()
    if (frame?.isReading) {
      collector.add({text: '）', line: lineAt(offset), rule: 'ruby-parenthesis'})
    }
    if (frame?.ownsFormula && frame.formula) {
      const {tex, text} = frame.formula
      if (tex.trim() !== '') collector.formula({text: tex, line: lineAt(offset)})
      if (tex.trim() !== '') collector.explain(text, 'rendered-formula')
      else collector.add({text, line: lineAt(offset)})
    }
    if (frame?.isHeader && frame.headings === headings) collector.review(frame.from, () => 'chrome')
    if (frame?.ownsCaptions) settleCaptions(frame, collector, lineAt(offset))
  }

  parseMarkup(masked, 'html', {
    open,
    close,
    text: (value, offset) => {
      if (pending === '') pendingAt = offset
      pending += value
    },
    comment: (value, offset) => {
      if (top().rule || !isTextInComment(value)) return
      if (pending === '') pendingAt = offset
      pending += `<!--${value}-->`
    }
  })
  flush()
  endBlock()
  for (const [text, line] of notes) {
    collector.add({text, line})
    collector.endBlock()
  }
  return {title, isPage, state}
}

/** The heading of a list of notes goes with it. */
function explainHeading(collector: Collector): void {
  collector.review(collector.blockCount() - 1, ({pieces}) => {
    const text = pieces
      .map(({text}) => text)
      .join('')
      .trim()
    return /^(?:参考|参考文献|参考资料|注释)$/.test(text) ? 'reference-list' : undefined
  })
}
