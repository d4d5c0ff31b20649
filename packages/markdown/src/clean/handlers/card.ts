import type {LinkCard, Video} from '@answerbook/core'
import type {PhrasingContent, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {cleanUrl} from '../clean-url.js'

/** Clean a link card or a video; an unsafe one leaves picture, title and description. */
export function card(node: LinkCard | Video, state: CleanState): RootContent[] {
  const children = state.all(node.children, state)
  const title = cleanLine(node.title)
  const description = 'description' in node ? cleanLine(node.description) : ''
  const url = cleanUrl(node.url)
  if (url !== undefined) {
    const texts = {...(title ? {title} : {}), ...(description ? {description} : {})}
    return [{type: node.type, url, ...texts, children} as LinkCard | Video]
  }

  state.tell(node, 'url-unsafe', `Unsafe or empty URL of \`${node.type}\`, wrote its texts`)
  const texts = [title, description].filter(text => text !== '')
  return [...children, ...texts.map((value): PhrasingContent => ({type: 'text', value}))].map(
    child => ({type: 'paragraph', children: [child as PhrasingContent]})
  )
}
