import type {Element, ElementRoot} from 'mdast-util-from-html'
import {cleanUrl} from '../../clean-url.js'
import type {SourceFile} from '../../source.js'
import type {Post} from '../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../elements.js'
import {readContent} from './read-content.js'
import {rejoinParagraphs} from './rejoin-paragraphs.js'

/** One answer of a story, and the question that it answers, if it is named. */
export interface DailyAnswer {
  readonly title?: string | undefined
  readonly fields: Omit<Post, 'id' | 'type'>
}

/**
 * Read the answers of a story of 知乎日报.
 *
 * Its `div`s are often not closed where they should be, so that each answer is
 * looked for wherever it came to stand.
 *
 * @returns
 *   Answers in order; none if the page is no such story.
 */
export function readDaily(page: ElementRoot, file: SourceFile): DailyAnswer[] {
  const answers: DailyAnswer[] = []
  let title: string | undefined
  for (const element of elementsOf(page)) {
    if (hasClass(element, 'question')) title = titleIn(element)
    if (hasClass(element, 'question-title')) title = lineText(element) || undefined
    const content = hasClass(element, 'answer') ? byClass(element, 'content') : undefined
    if (content) answers.push({title, fields: readAnswer(element, alone(content), file)})
  }
  return answers
}

/** A question's heading may have lost its tags: then its text stands bare. */
function titleIn(question: Element): string | undefined {
  const texts = question.children.filter(child => child.type === 'text').map(lineText)
  return texts.find(text => text !== '')
}

/** An answer that was not closed has swallowed the ones after it. */
function alone(content: Element): Element {
  const children = content.children.flatMap(child => {
    if (child.type !== 'element') return child
    return hasClass(child, 'answer') || hasClass(child, 'question') ? [] : alone(child)
  })
  return {...content, children}
}

function readAnswer(answer: Element, content: Element, file: SourceFile): DailyAnswer['fields'] {
  const name = textIn(answer, 'author')?.replace(/[，,]$/, '')
  const headline = textIn(answer, 'bio')
  const href = byClass(answer, 'originUrl')?.attributes.href
  const url = href ? cleanUrl(href) : undefined
  return {
    role: url !== undefined && !url.includes('/answer/') ? 'article' : 'answer',
    url: url === undefined || hasNoNumber.test(url) ? undefined : url,
    author: name ? {name, ...(headline && {headline})} : undefined,
    children: readContent(content, file, [rejoinParagraphs])
  }
}

/** What the site writes where it knows no number, which is no address. */
const hasNoNumber = /\/(?:question|answer|p)\/(?!\d)/

function textIn(element: Element, className: string): string | undefined {
  const found = byClass(element, className)
  return (found && lineText(found)) || undefined
}
