import type {Content} from './content.js'
import {contentOfCard} from './content-of-card.js'
import {kindOf} from './kind-of.js'
import {asRecord, type JsonRecord, listIn, recordIn, textIn, valueIn} from './record.js'

/** What was found in a JSON value. */
export interface Found {
  readonly contents: Content[]
  /** Types of the records that hold no text of their own. */
  readonly others: string[]
}

/** Lists and wrappers stand in each other no deeper than this. */
const maxDepth = 8

/**
 * Find the records that hold texts: a record itself, those of a list, and
 * those that feeds, search hits, collections and activities wrap.
 *
 * @param value
 *   Parsed JSON.
 * @returns
 *   Records in order, and what else the lists hold.
 */
export function findContents(value: unknown): Found {
  const found: Found = {contents: [], others: []}
  collect(value, found, {}, maxDepth)
  return found
}

/** What is known of a record from around it. */
type Around = Pick<Content, 'isMarked' | 'question'>

function collect(value: unknown, found: Found, around: Around, depth: number): void {
  if (depth === 0) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, around, depth - 1)
    return
  }
  const record = asRecord(value)
  if (record) collectRecord(record, found, around, depth)
}

function collectRecord(record: JsonRecord, found: Found, around: Around, depth: number): void {
  const type = textIn(record, 'type')
  const card = type === 'ComponentCard' ? contentOfCard(record) : undefined
  if (card) {
    found.contents.push(card)
    return
  }

  const kind = kindOf(record)
  if (kind) {
    const answers = kind === 'question' ? listIn(record, 'answers') : []
    const isTold = answers.length === 0 || textIn(record, 'detail') !== undefined
    if (isTold) found.contents.push({kind, record, ...around})
    collect(answers, found, {...around, question: record}, depth - 1)
    return
  }

  const inside = insideOf(record)
  if (inside.length === 0) found.others.push(type ?? nameOf(record))
  const isMarked = around.isMarked || type === 'search_result'
  const question = recordIn(record, 'question') ?? around.question
  for (const part of inside) collect(part, found, {isMarked, question}, depth - 1)
}

/** A wrapper holds one record; a list is named by what it lists. */
function insideOf(record: JsonRecord): unknown[] {
  const wrapped = recordIn(record, 'target', 'object', 'content', 'answer', 'article', 'pin')
  if (wrapped) return [wrapped]
  const lists = ['data', 'answers', 'articles', 'pins', 'list', 'stories']
  const question = recordIn(record, 'question')
  const listed = lists.map(name => valueIn(record, name)).filter(value => typeof value === 'object')
  return question && (listed.length === 0 || textIn(question, 'detail'))
    ? [question, ...listed]
    : listed
}

function nameOf(record: JsonRecord): string {
  if (textIn(record, 'ga_prefix')) return 'story without text'
  return `record with ${Object.keys(record).slice(0, 4).join(', ') || 'nothing'}`
}
