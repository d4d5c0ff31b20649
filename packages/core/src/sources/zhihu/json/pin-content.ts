import type {BlockContent, Image, PhrasingContent, RootContent} from 'mdast'
import {cleanUrl} from '../../../clean-url.js'
import {withoutAbsent} from '../../../without-absent.js'
import {authorOf} from './author-of.js'
import {partPinTitle} from './part-pin-title.js'
import {asRecord, type JsonRecord, listIn, numberIn, recordIn, textIn} from './record.js'
import {videoUrl} from './video-url.js'

/** Turn HTML of the site into flow content. */
type ToContent = (html: string) => RootContent[]

/**
 * Read a pin, whose content is a list of parts: text, pictures, videos and
 * links; and the pin that it passes on, as a quotation.
 *
 * @param toContent
 *   What turns the HTML of its text parts into flow content.
 * @returns
 *   Flow content in the order of the parts.
 */
export function pinContent(pin: JsonRecord, toContent: ToContent): RootContent[] {
  const parts = listIn(pin, 'content').map(part => asRecord(part) ?? {})
  const html = textIn(pin, 'content_html', 'content') ?? ''
  const text = parts.length > 0 ? parts.flatMap(part => readPart(part, toContent)) : toContent(html)
  const origin = recordIn(pin, 'origin_pin', 'repin')
  return origin ? [...text, ...quote(origin, toContent)] : text
}

function readPart(part: JsonRecord, toContent: ToContent): RootContent[] {
  const type = textIn(part, 'type')
  const url = textIn(part, 'original_url', 'url')
  if (type === 'text')
    return toContent(partPinTitle(textIn(part, 'content', 'own_text') ?? '').text)
  if (type === 'image') return url === undefined ? [] : [paragraph([imageOf(part, url)])]
  if (type === 'video') return readVideo(part)
  if (url !== undefined) return [readLink(part, url)]
  return toContent(textIn(part, 'content', 'title', 'data_content') ?? '')
}

function readVideo(part: JsonRecord): RootContent[] {
  const url = videoUrl(part)
  if (url === undefined) return []
  const still = textIn(part, 'thumbnail', 'cover_url')
  const children: Image[] = still === undefined ? [] : [{type: 'image', url: cleanUrl(still)}]
  return [withoutAbsent({type: 'video', url, title: textIn(part, 'title'), children})]
}

function readLink(part: JsonRecord, url: string): RootContent {
  const image = textIn(part, 'image_url', 'thumbnail')
  return withoutAbsent({
    type: 'linkCard',
    url: cleanUrl(url),
    title: textIn(part, 'title'),
    description: textIn(part, 'subtitle', 'excerpt'),
    children: image === undefined ? [] : [{type: 'image', url: cleanUrl(image)} as const]
  })
}

function imageOf(part: JsonRecord, url: string): Image {
  const width = numberIn(part, 'width') || undefined
  const height = numberIn(part, 'height') || undefined
  return withoutAbsent({type: 'image', url: cleanUrl(url), alt: '', width, height})
}

function quote(origin: JsonRecord, toContent: ToContent): RootContent[] {
  const author = authorOf(recordIn(origin, 'author'))
  const content = pinContent({...origin, origin_pin: undefined, repin: undefined}, toContent)
  if (content.length === 0) return []
  const name: PhrasingContent = {type: 'text', value: `@${author?.name}`}
  const mention: PhrasingContent =
    author?.url === undefined ? name : {type: 'mention', url: author.url, children: [name]}
  const children = author ? [paragraph([mention]), ...content] : content
  return [{type: 'blockquote', children: children as BlockContent[]}]
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return {type: 'paragraph', children}
}
