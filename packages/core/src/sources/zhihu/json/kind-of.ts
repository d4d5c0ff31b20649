import type {ContentKind} from './content.js'
import {type JsonRecord, recordIn, textIn, valueIn} from './record.js'

/**
 * Tell what a record is: by the type it states, else by its address, else by
 * the fields that only this kind has.
 *
 * @returns
 *   Kind; `undefined` if it holds no text of its own, as a comment or a topic.
 */
export function kindOf(record: JsonRecord): ContentKind | undefined {
  const type = textIn(record, 'type')?.toLowerCase()
  if (type !== undefined && type !== 'normal') return kinds.get(type)
  const url = textIn(record, 'url') ?? ''
  const byUrl = addresses.find(([pattern]) => pattern.test(url))
  if (byUrl) return byUrl[1]
  return kindByFields(record)
}

function kindByFields(record: JsonRecord): ContentKind | undefined {
  if (textIn(record, 'body') && textIn(record, 'share_url', 'ga_prefix')) return 'story'
  if (typeof valueIn(record, 'content') === 'string') {
    if (recordIn(record, 'question')) return 'answer'
    if (textIn(record, 'title') && recordIn(record, 'author', 'column')) return 'article'
  }
  return typeof valueIn(record, 'detail') === 'string' && textIn(record, 'title')
    ? 'question'
    : undefined
}

const kinds: ReadonlyMap<string, ContentKind> = new Map([
  ['answer', 'answer'],
  ['article', 'article'],
  ['pin', 'pin'],
  ['post', 'article'],
  ['question', 'question'],
  ['zvideo', 'zvideo']
])

const addresses: ReadonlyArray<readonly [RegExp, ContentKind]> = [
  [/\/\/(?:\w+\.)*zhihu\.com\/(?:.*\/)?answers?\/\d+/, 'answer'],
  [/\/\/(?:\w+\.)*zhihu\.com\/(?:.*\/)?(?:articles|p)\/\d+/, 'article'],
  [/\/\/(?:\w+\.)*zhihu\.com\/(?:.*\/)?pins?\/\d+/, 'pin'],
  [/\/\/(?:\w+\.)*zhihu\.com\/(?:.*\/)?questions?\/\d+/, 'question'],
  [/\/\/(?:\w+\.)*zhihu\.com\/(?:.*\/)?zvideos?\/\d+/, 'zvideo']
]
