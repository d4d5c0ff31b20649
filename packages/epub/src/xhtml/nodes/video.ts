import type {Video} from '@answerbook/core'
import {hostOf} from '../../text/host-of.js'
import {toLabel} from '../../text/to-label.js'
import {toUrl} from '../../text/to-url.js'
import type {Handler, State} from '../state.js'
import {writeCard} from '../write-card.js'
import {writeCardLine} from '../write-card-line.js'

/** Write a video as a box with its still, for books do not play it. */
export const video: Handler<Video> = {
  flow(state, node) {
    const url = toUrl(node.url)
    const kind = toLabel(node.title) ? state.words.video : ''
    return writeCard(state, {
      node,
      kind: 'video',
      title: titleOf(state, node),
      host: [kind, url ? hostOf(url) : ''].filter(Boolean).join(' · ')
    })
  },
  phrasing: (state, node) => writeCardLine(state, node, titleOf(state, node))
}

function titleOf({words}: State, {title}: Video): string {
  return toLabel(title) || words.video
}
