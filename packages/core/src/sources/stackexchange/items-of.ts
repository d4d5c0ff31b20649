import {countOf} from '../count-of.js'
import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'

/** What the API wraps its lists in, and no other one does. */
const envelope = ['quota_max', 'quota_remaining']

/** Names of the numbers that only this API gives to what is in its lists. */
const numbers = ['question_id', 'answer_id']

/**
 * Tell whether JSON is what the API answers: a list in its envelope, an error,
 * or questions and answers without it.
 */
export function isAnswerOfApi(json: unknown): boolean {
  if (isFields(json) && Array.isArray(json.items)) {
    if (envelope.some(name => name in json)) return true
  } else if (isFields(json) && 'error_id' in json) {
    return typeof json.error_message === 'string'
  }
  return itemsOf(json).some(item => numbers.some(name => numberField(item, name) !== undefined))
}

/** Get what is in a list of the API, in its envelope or out of it. */
export function itemsOf(json: unknown): Fields[] {
  const items = isFields(json) && Array.isArray(json.items) ? json.items : [json].flat()
  return items.filter(isFields)
}

/** Say what kind of JSON was found where questions and answers were expected. */
export function describeItems(json: unknown): string {
  const error = isFields(json) ? textField(json, 'error_message') : undefined
  if (error !== undefined) return `the error \`${error}\``
  const items = itemsOf(json)
  const [first] = items
  if (json === undefined) return 'no JSON'
  if (!first) return 'an empty list'
  const kind = kinds.find(([name]) => name in first)?.[1] ?? 'object'
  return `${countOf(items.length, kind)} (${Object.keys(first).slice(0, 6).join(', ')})`
}

/** Which field tells each kind of object; the more telling ones come first. */
const kinds = [
  ['notification_type', 'notification'],
  ['item_type', 'message of an inbox'],
  ['revision_guid', 'revision'],
  ['comment_id', 'comment'],
  ['badge_id', 'badge'],
  ['timeline_type', 'event'],
  ['question_id', 'question without text'],
  ['answer_id', 'answer without text'],
  ['reputation', 'user'],
  ['count', 'tag'],
  ['api_site_parameter', 'site']
] as const
