import type {LinkCard, Video} from '@answerbook/core'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {cleanUrl} from '../clean-url.js'

/** Write a link card or a video as its picture and a link; an unsafe one leaves its texts. */
export function card(
  node: LinkCard | Video,
  state: CleanState,
  depth: number
): readonly RootContent[] {
  const pictures = state
    .all(node.children, state, depth)
    .map(child => paragraph([child as PhrasingContent]))
  const title = cleanLine(node.title)
  const description = 'description' in node ? cleanLine(node.description) : ''
  const url = cleanUrl(node.url)
  if (url !== undefined) {
    const link: PhrasingContent = {type: 'link', url, children: [text(title || url)]}
    const more = description === '' ? [] : [{type: 'break'} as const, text(description)]
    return [...pictures, paragraph([link, ...more])]
  }
  state.tell(node, 'url-unsafe', `Unsafe or empty URL of \`${node.type}\`, wrote its texts`)
  const texts = [title, description].filter(value => value !== '')
  return [...pictures, ...texts.map(value => paragraph([text(value)]))]
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
