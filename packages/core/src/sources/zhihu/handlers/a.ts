import type {RootContent} from 'mdast'
import {defaultHandlers, type Element, type Handle, type State} from 'mdast-util-from-html'
import type {LinkCard} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'

/** Read the links that Zhihu shows as more than links. */
export const a: Handle = (state, element) => {
  const {attributes} = element
  const url = (attributes.href ?? '').trim()
  if (!/^(?:https?:)?\/\//i.test(url)) return defaultHandlers.a?.(state, element)
  if (hasClass(element, 'video-box')) return toVideo(element, url)
  if (attributes['data-draft-type'] === 'link-card') return toCard(state, element, url)
  if (hasClass(element, 'RichContent-EntityWord')) return state.all(element)
  if (hasClass(element, 'member_mention') || hasClass(element, 'UserLink-link')) {
    return {type: 'mention', url, children: state.phrasing(element)}
  }
  return defaultHandlers.a?.(state, element)
}

/**
 * A card that was not closed has swallowed the blocks after it: they are text
 * of the answer, not of the card.
 */
function toCard(state: State, element: Element, url: string): RootContent[] {
  const swallowed = element.children.some(child => child.type === 'element' && isBlock(child))
  const title = swallowed ? '' : lineText(element)
  const card: LinkCard = {
    type: 'linkCard',
    url,
    ...(title && !isUrl(title) && {title}),
    children: pictures(element.attributes['data-image'])
  }
  return swallowed ? [card, ...state.all(element)] : [card]
}

function toVideo(element: Element, url: string): RootContent {
  const shown = byClass(element, 'title')
  const title = element.attributes['data-name']?.trim() || (shown && lineText(shown))
  const still = [...elementsOf(element)].find(child => child.tagName === 'img')?.attributes.src
  return {
    type: 'video',
    url,
    ...(title && !isUrl(title) && {title}),
    children: pictures(element.attributes['data-poster'] || still)
  }
}

function pictures(url: string | undefined): LinkCard['children'] {
  return url && /^(?:https?:)?\/\//i.test(url) ? [{type: 'image', url}] : []
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

function isBlock(element: Element): boolean {
  return /^(?:p|figure|hr|h[1-6]|ul|ol|blockquote|pre|div|table)$/.test(element.tagName)
}
