import type {Content} from './content.js'
import {type JsonRecord, recordIn, textIn, valueIn} from './record.js'

/**
 * Give the page of a record: the API states addresses of its own.
 *
 * @returns
 *   URL; `undefined` if the record does not say which one it is.
 */
export function contentUrl({kind, record, question}: Content): string | undefined {
  if (kind === 'story') return textIn(record, 'share_url', 'url')?.replace(/^http:/, 'https:')
  const id = idOf(record)
  if (id === undefined) return undefined
  if (kind === 'article') return `https://zhuanlan.zhihu.com/p/${id}`
  if (kind !== 'answer') return `${site}/${kind}/${id}`
  const asked = recordIn(record, 'question') ?? question
  const questionId =
    (asked && idOf(asked)) ?? /\/question\/(\d+)/.exec(textIn(record, 'url') ?? '')?.[1]
  return questionId === undefined
    ? `${site}/answer/${id}`
    : `${site}/question/${questionId}/answer/${id}`
}

const site = 'https://www.zhihu.com'

/** Newer ids are longer than a number of JSON holds: the address has all digits. */
function idOf(record: JsonRecord): string | undefined {
  const url = textIn(record, 'url') ?? ''
  const [, inUrl] = /\/(?:answers?|articles|p|pins?|zvideos?)\/(\d+)/.exec(url) ?? []
  const [, asked] = /\/questions?\/(\d+)\/?(?:[?#]|$)/.exec(url) ?? []
  const id = valueIn(record, 'id')
  const stated = Number.isSafeInteger(id) ? String(id) : id
  return inUrl ?? asked ?? (typeof stated === 'string' && /^\d+$/.test(stated) ? stated : undefined)
}
