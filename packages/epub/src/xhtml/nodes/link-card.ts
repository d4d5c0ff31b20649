import type {LinkCard} from '@answerbook/core'
import {hostOf} from '../../text/host-of.js'
import {toLabel} from '../../text/to-label.js'
import {toUrl} from '../../text/to-url.js'
import type {Handler} from '../state.js'
import {writeCard} from '../write-card.js'
import {writeCardLine} from '../write-card-line.js'

/** Write a link with its title, description and picture in a box. */
export const linkCard: Handler<LinkCard> = {
  flow(state, node) {
    const url = toUrl(node.url)
    return writeCard(state, {
      node,
      kind: 'link',
      title: titleOf(node),
      description: toLabel(node.description),
      host: url && toLabel(node.title) ? hostOf(url) : ''
    })
  },
  phrasing: (state, node) => writeCardLine(state, node, titleOf(node))
}

function titleOf({title, url}: LinkCard): string {
  return toLabel(title) || toLabel(url)
}
