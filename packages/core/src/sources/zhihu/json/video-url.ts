import {type JsonRecord, textIn, valueIn} from './record.js'

/** Make the page that plays a video: the addresses of its files soon expire. */
export function videoUrl(video: JsonRecord): string | undefined {
  const id = valueIn(video, 'video_id', 'id')
  const isId = typeof id === 'string' ? /^\d+$/.test(id) : Number.isSafeInteger(id)
  return isId ? `https://www.zhihu.com/video/${id}` : textIn(video, 'url')
}
