import {asRecord, type JsonRecord, listIn, recordIn, textIn, valueIn} from './record.js'

/** Wrappers and lists are looked into no deeper than this, and into few items. */
const maxDepth = 4
const maxItems = 8

/**
 * Tell whether JSON is what the API of 知乎 answers.
 *
 * A record is known by an address on the site, its own or the one it is paged
 * by; a list or a wrapper by what it holds.
 */
export function isApiJson(json: unknown): boolean {
  return isError(json) || isOfSite(json, maxDepth)
}

function isOfSite(value: unknown, depth: number): boolean {
  if (depth === 0) return false
  if (Array.isArray(value)) {
    return value.slice(0, maxItems).some(item => isOfSite(item, depth - 1))
  }
  const record = asRecord(value)
  if (!record || isTree(record)) return false
  if (hasAddress(record) || isContent(record) || isCard(record)) return true
  return inside.some(name => isOfSite(valueIn(record, name), depth - 1))
}

const inside = ['paging', 'target', 'object', 'content', 'question', 'data', 'answers', 'stories']

function hasAddress(record: JsonRecord): boolean {
  const addresses = [record.url, record.next, record.previous, record.share_url]
  return addresses.some(
    url => typeof url === 'string' && /^(?:https?:)?\/\/(?:[\w-]+\.)*zhihu\.com\//i.test(url)
  )
}

/** Cut out of an answer of the API, a record may have lost its address. */
function isContent(record: JsonRecord): boolean {
  const isKind = /^(?:answer|article|pin|question)$/.test(textIn(record, 'type') ?? '')
  const author = recordIn(record, 'author') ?? {}
  return isKind && (valueIn(record, 'voteup_count') ?? valueIn(author, 'url_token')) !== undefined
}

function isCard(record: JsonRecord): boolean {
  return record.type === 'ComponentCard' && listIn(record, 'children').length > 0
}

/** A book of this package: its threads have addresses of the site too. */
function isTree(record: JsonRecord): boolean {
  return record.type === 'book' || record.type === 'thread'
}

function isError(json: unknown): boolean {
  const error = recordIn(asRecord(json) ?? {}, 'error') ?? {}
  if (typeof error.code !== 'number' || typeof error.message !== 'string') return false
  const isOwn = ['name', 'need_login', 'redirect'].some(name => Object.hasOwn(error, name))
  return isOwn || /[\u4E00-\u9FFF]/.test(error.message)
}
