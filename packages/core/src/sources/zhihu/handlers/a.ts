import type {RootContent} from 'mdast'
import {defaultHandlers, type Element, type Handle, type State} from 'mdast-util-from-html'
import type {LinkCard} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'

/** Read the links that Zhihu shows as more than links. */
export const a: Handle = (state, element) => {
  const url = (element.attributes.href ?? '').trim()
  if (isCard(element)) return toCard(state, element, url)
  if (!isOnWeb(url)) return defaultHandlers.a?.(state, element)
  if (hasClass(element, 'video-box')) return toVideo(element, url)
  if (hasClass(element, 'RichContent-EntityWord')) return state.all(element)
  if (hasClass(element, 'member_mention') || hasClass(element, 'UserLink-link')) {
    return {type: 'mention', url, children: state.phrasing(element)}
  }
  return defaultHandlers.a?.(state, element)
}

/** Cards of links, goods, advertisements and courses, as the editor or as a page has them. */
function isCard(element: Element): boolean {
  return /card$/.test(element.attributes['data-draft-type'] ?? '') || hasClass(element, 'LinkCard')
}

/**
 * A card that was not closed has swallowed the blocks after it: they are text
 * of the answer, not of the card.
 */
function toCard(state: State, element: Element, url: string): RootContent[] {
  if (!isOnWeb(url)) return tellCard(state, element)
  const swallowed = element.children.some(child => child.type === 'element' && isBlock(child))
  const card = swallowed ? makeCard({...element, children: []}, url) : makeCard(element, url)
  return swallowed ? [card, ...state.all(element)] : [card]
}

/** Cards of goods are drawn by scripts, from numbers that mean nothing elsewhere. */
function tellCard(state: State, element: Element): RootContent[] {
  const done = lineText(element) === '' ? 'left out' : 'kept its text'
  state.message(`Unexpected card without address, ${done}`, 'element-lost', element)
  return state.all(element)
}

function makeCard(element: Element, url: string): RootContent {
  const {'data-image': image, 'data-text': text} = element.attributes
  const [shown, described, pictured] = ['title', 'desc', 'image'].map(part => {
    const found = byClass(element, `LinkCard-${part}`)
    return found && {text: lineText(found), image: stillOf(found)}
  })
  const title = shown?.text || lineText(element) || text?.trim()
  const children = pictures(image || pictured?.image)
  if (/^(?:https?:)?\/\/www\.zhihu\.com\/(?:zvideo|video)\/\d/.test(url)) {
    return {type: 'video', url, ...(title && !isUrl(title) && {title}), children}
  }
  return {
    type: 'linkCard',
    url,
    ...(title && !isUrl(title) && {title}),
    ...(described?.text && !isUrl(described.text) && {description: described.text}),
    children
  }
}

function toVideo(element: Element, url: string): RootContent {
  const shown = byClass(element, 'title')
  const title = element.attributes['data-name']?.trim() || (shown && lineText(shown))
  return {
    type: 'video',
    url,
    ...(title && !isUrl(title) && {title}),
    children: pictures(element.attributes['data-poster'] || stillOf(element))
  }
}

function stillOf(element: Element): string | undefined {
  return [...elementsOf(element)].find(({tagName}) => tagName === 'img')?.attributes.src
}

function pictures(url: string | undefined): LinkCard['children'] {
  return url && isOnWeb(url) ? [{type: 'image', url}] : []
}

function isOnWeb(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url)
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

function isBlock(element: Element): boolean {
  return /^(?:p|figure|hr|h[1-6]|ul|ol|blockquote|pre|div|table)$/.test(element.tagName)
}
