import type {Element, ElementRoot} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import {elementsOf, rawText} from '../elements.js'
import {isClutter} from './is-clutter.js'

/** Elements up to which the text of a page is sought: far more than pages of text have. */
const maxElements = 20_000

/** Share of the text that was found which the element taken must hold. */
const heldShare = 0.95

/**
 * Find the part of a page that is its text.
 *
 * Mozilla's Readability decides which element that is; what is in it is ours,
 * so that formulas, code and pictures are not touched. Only parts that are
 * clutter by their name, and that Readability left out too, are taken off.
 *
 * @param page
 *   Parsed page; clutter is taken out of it.
 * @param file
 *   Document; told `content-guessed` if the page has more than its text.
 * @returns
 *   Element without clutter; the page itself if there is nothing else on it.
 * @see https://github.com/mozilla/readability
 */
export async function findContent(
  page: ElementRoot,
  file: SourceFile
): Promise<Element | ElementRoot> {
  const elements = [...elementsOf(page)]
  if (!elements.some(isClutter)) return page
  if (elements.length > maxElements) {
    tellGuess(`all of a page of ${elements.length} elements`, page, page)
    return page
  }

  // Loaded when it is needed: most documents have nothing to look past.
  const {markContent} = await import('./mark-content.js')
  const marked = markContent(page, elements)
  const content = marked.size > 0 ? holderOf(page, marked) : page
  tellGuess(`${lengthOf(content)} of ${lengthOf(page)} characters`, content, page)
  dropClutter(content, marked)
  return content

  function tellGuess(taken: string, content: Element | ElementRoot, root: ElementRoot): void {
    const line = content.type === 'element' ? root.locate(content)?.start.line : undefined
    const reason = `Unexpected parts of a page round its text, took ${taken}`
    tell(file.vfile, 'content-guessed', reason, (line ?? 1) + file.bodyStart.line - 1)
  }
}

/** Go down to the smallest block that holds nearly all that was found. */
function holderOf(page: ElementRoot, marked: ReadonlySet<Element>): Element | ElementRoot {
  const held = new Map<Element | ElementRoot, number>()
  const total = measure(page)
  let holder: Element | ElementRoot = page
  for (let next: Element | undefined = heavyIn(page); next; next = heavyIn(next)) holder = next
  return holder

  function measure(parent: Element | ElementRoot): number {
    let length = 0
    for (const child of parent.children) {
      if (child.type === 'element') length += measure(child)
      else if (child.type === 'text' && parent.type === 'element' && marked.has(parent)) {
        length += child.value.trim().length
      }
    }
    held.set(parent, length)
    return length
  }

  function heavyIn(parent: Element | ElementRoot): Element | undefined {
    return parent.children.find(
      (child): child is Element =>
        child.type === 'element' &&
        holders.has(child.tagName) &&
        (held.get(child) ?? 0) >= total * heldShare
    )
  }
}

const holders: ReadonlySet<string> = new Set([
  'article',
  'body',
  'center',
  'div',
  'main',
  'section',
  'table',
  'tbody',
  'td',
  'tr'
])

/** Changes the tree, in which elements know what is beside them. */
function dropClutter(parent: Element | ElementRoot, marked: ReadonlySet<Element>): void {
  parent.children = parent.children.filter(
    child => child.type !== 'element' || marked.has(child) || !isClutter(child)
  )
  for (const child of parent.children) if (child.type === 'element') dropClutter(child, marked)
}

function lengthOf(node: Element | ElementRoot): number {
  return rawText(node).trim().length
}
