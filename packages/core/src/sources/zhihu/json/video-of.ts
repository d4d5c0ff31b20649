import type {Video} from 'mdast-util-from-html'
import {cleanUrl} from '../../../clean-url.js'
import type {Content} from './content.js'
import {contentUrl} from './content-url.js'
import {recordIn, textIn} from './record.js'
import {videoUrl} from './video-url.js'

/**
 * Make the video that goes with a text and stands outside of it.
 *
 * @param html
 *   The text: a video that it shows itself is not told twice.
 * @returns
 *   Video, played on its page; `undefined` if there is none.
 */
export function videoOf(content: Content, html = ''): Video | undefined {
  const {kind, record} = content
  if (kind === 'zvideo') {
    return toVideo(contentUrl(content), textIn(record, 'image_url', 'thumbnail'))
  }
  const attached = recordIn(record, 'attachment')
  const shown = recordIn(record, 'thumbnail_extra_info')
  if (!shown || !attached || textIn(attached, 'type') !== 'video') return undefined
  const id = textIn(shown, 'video_id')
  if (id === undefined || html.includes(id)) return undefined
  return toVideo(videoUrl(shown), textIn(shown, 'url', 'thumbnail'))
}

function toVideo(url: string | undefined, still: string | undefined): Video | undefined {
  if (url === undefined) return undefined
  return {type: 'video', url, children: still ? [{type: 'image', url: cleanUrl(still)}] : []}
}
