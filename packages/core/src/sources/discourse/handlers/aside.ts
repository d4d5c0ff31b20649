import type {BlockContent, Blockquote} from 'mdast'
import {defaultHandlers, type Element, type Handle, type State} from 'mdast-util-from-html'
import type {LinkCard} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'

/** Read quotations of other posts, and the boxes that links become. */
export const aside: Handle = (state, element) => {
  if (hasClass(element, 'quote')) return toQuote(state, element)
  if (hasClass(element, 'onebox')) return toCard(state, element)
  return defaultHandlers.aside?.(state, element)
}

/** Who is quoted stands before the quotation. */
function toQuote(state: State, element: Element): ReturnType<Handle> {
  const title = byClass(element, 'title')
  const rest = {...element, children: element.children.filter(child => child !== title)}
  const line = title ? state.line(withoutPortrait(title)) : []
  const quoted = state
    .flow(rest)
    .flatMap(node => (node.type === 'blockquote' ? node.children : node))
  const children: Blockquote['children'] =
    line.length > 0 ? [{type: 'paragraph', children: line}, ...quoted] : quoted
  return children.length > 0 ? {type: 'blockquote', children} : undefined
}

function withoutPortrait(title: Element): Element {
  const children = title.children.filter(
    child =>
      child.type !== 'element' || !(hasClass(child, 'avatar') || hasClass(child, 'quote-controls'))
  )
  return {...title, children}
}

/** A box may hold code: that follows the card, whole. */
function toCard(state: State, element: Element): ReturnType<Handle> {
  const all = [...elementsOf(element)]
  const heading = all.find(child => /^h[1-6]$/.test(child.tagName))
  const href = all.find(child => child.tagName === 'a')?.attributes.href
  const url = state.url(element.attributes['data-onebox-src'] ?? href, schemes)
  if (!url) return defaultHandlers.aside?.(state, element)

  const body = byClass(element, 'onebox-body')
  const title = heading && lineText(heading)
  const description = body && lineText(without(body, child => child === heading || isCode(child)))
  const picture = body && [...elementsOf(body)].find(child => child.tagName === 'img')
  const src = state.url(picture?.attributes.src, schemes)
  const card: LinkCard = {
    type: 'linkCard',
    url,
    ...(title && {title}),
    ...(description && {description}),
    children: src ? [{type: 'image', url: src, alt: picture?.attributes.alt ?? ''}] : []
  }
  return [card, ...all.filter(isCode).flatMap(code => toBlocks(state, code))]
}

function toBlocks(state: State, code: Element): BlockContent[] {
  const node = defaultHandlers.pre?.(state, code)
  return node && !Array.isArray(node) && node.type === 'code' ? [node] : []
}

function isCode({tagName}: Element): boolean {
  return tagName === 'pre'
}

function without(element: Element, isLeftOut: (child: Element) => boolean): Element {
  const children = element.children.flatMap(child => {
    if (child.type !== 'element') return child
    return isLeftOut(child) ? [] : without(child, isLeftOut)
  })
  return {...element, children}
}

const schemes: ReadonlySet<string> = new Set(['http', 'https'])
