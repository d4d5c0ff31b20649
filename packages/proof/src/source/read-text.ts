import type {SourceDocument} from '../proof.js'
import {normalize, squash} from '../squash.js'
import {type Collector, textOf} from './create-collector.js'
import {looksLikeText} from './html/attribute-texts.js'
import {readHtml} from './html/read-html.js'
import {readState} from './read-state.js'
import type {Block} from './source-text.js'
import {type Field, splitFrontMatter} from './split-front-matter.js'
import {looksLikeMarkdown, maskMarkdown, splitMarkdown} from './split-markdown.js'

/**
 * Take down HTML, Markdown or plain text, with or without front matter.
 *
 * @param document
 *   Its name, and what it was read as: HTML in Markdown is looked for in `.md` and
 *   `.markdown`, and in what was read as Markdown.
 */
export function readText(
  text: string,
  {path = '', source}: Pick<SourceDocument, 'path' | 'source'>,
  collector: Collector
): void {
  const {fields, body, bodyLine: line} = splitFrontMatter(text)
  const stated = readFields(fields ?? [], collector)
  const content = withoutCutMark(body, collector)
  let title = ''
  let isPage = false
  let state = ''
  const isHtml = /<[a-z!/?]/i.test(content)
  const isMarkdown = source === 'markdown' || /\.(?:md|markdown)$/i.test(path)
  if (looksLikeMarkdown(content) && (!isHtml || isMarkdown)) {
    readHtml(maskMarkdown(content), collector, {line, split: splitMarkdown, isPre: true})
  } else if (isHtml) {
    const facts = readHtml(content, collector, {line})
    title = facts.title
    isPage = facts.isPage
    state = facts.state
  } else {
    const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    readHtml(escaped, collector, {line, isPre: true})
  }
  if (state !== '') readState(state, collector)
  if (isPage) explainOutside(title, collector)
  settleTitles(stated, title, collector)
}

/** Fields that hold words of the document, in the order in which a reader sees them. */
const textFields = new Set(['title', 'author', 'categories'])

/** Fields that hold the beginning of the text again, or words for machines. */
const knownFields = new Set(['date', 'description', 'excerpt', 'summary', 'layout', 'type'])

function readFields(fields: readonly Field[], collector: Collector): string[] {
  const titles: string[] = []
  for (const {name, values, line} of fields) {
    for (const text of values) {
      const isText = textFields.has(name)
      if (!isText) collector.explain(text, 'field')
      if (!isText && !knownFields.has(name) && looksLikeText(text)) collector.unknown('field', name)
      if (name !== 'title') {
        if (isText) collector.add({text, line})
      } else titles.push(...addTitle(text, line, collector))
      collector.endBlock()
    }
    if (name === 'date' && values.some(text => /^[-\d]+[ T][:\d.]+$/.test(text)))
      collector.guess('date-without-zone')
  }
  return titles
}

/** Activity feeds put who answered before the question. */
function addTitle(text: string, line: number, collector: Collector): string[] {
  const [, author, between, title] = /^(.{1,200}?)(回答了问题\s*[:：])\s*(.+)$/s.exec(text) ?? []
  if (author === undefined || between === undefined || title === undefined) {
    collector.add({text, line})
    return [text]
  }
  collector.guess('byline')
  collector.add({text: author, line})
  collector.endBlock()
  collector.explain(between, 'byline')
  collector.add({text: title, line})
  return [title]
}

/** Activity feeds hold the beginning of a text, and say so by three dots. */
function withoutCutMark(body: string, collector: Collector): string {
  const text = body.trimEnd()
  if (!text.endsWith('...') || !/\s/.test(text.at(-4) ?? ' ')) return body
  collector.truncated('cut-mark')
  collector.explain('...', 'cut-mark')
  return text.slice(0, -3)
}

/**
 * Explain what stands around the article of a page, if the page says which part
 * that is and it holds most of the text.
 */
function explainOutside(title: string, collector: Collector): void {
  let inside = 0
  let outside = 0
  collector.review(0, block => {
    const {length} = textOf(block)
    if (block.isInArticle) inside += length
    else outside += length
    return undefined
  })
  if (inside <= outside) return
  const window = keyOf(title)
  collector.review(0, block => {
    const isItsTitle = block.isTitle && (window === '' || window.includes(keyOf(textOf(block))))
    return block.isInArticle || isItsTitle ? undefined : 'outside-article'
  })
}

/** Say each title once: a page and its front matter, and each answer, name it again. */
function settleTitles(stated: readonly string[], window: string, collector: Collector): void {
  const seen = new Set<string>()
  const known = new Set(stated.map(keyOf))
  let rest = 0
  collector.review(0, block => {
    const key = keyOf(firmText(block))
    const isTitle = block.isTitle || (known.has(key) && rest++ < 2)
    if (!isTitle) return undefined
    const isAgain = seen.has(key)
    seen.add(key)
    return isAgain ? 'title-again' : undefined
  })
  if (window === '') return
  if (seen.size > 0) {
    collector.explain(window, 'page-title')
    return
  }
  const [, title = window, suffix = ''] = /^(.{1,500}\S)(\s+[-–—|_]\s.{1,40})$/s.exec(window) ?? []
  collector.add({text: title})
  if (suffix !== '') collector.add({text: suffix, rule: 'site-suffix'})
  collector.endBlock()
}

/** Get the text of a block but for what need not be found. */
function firmText({pieces}: Block): string {
  return pieces.map(({text, rule}) => (rule ? '' : text)).join('')
}

function keyOf(text: string): string {
  return squash(normalize(text))
}
