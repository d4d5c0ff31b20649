import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'

/** What a file of V2EX holds. */
export interface Items {
  readonly topics: readonly Fields[]
  readonly replies: readonly Fields[]
}

/**
 * Tell whether JSON is what V2EX answers: topics, replies, or something else
 * that only it has.
 */
export function isAnswerOfV2ex(json: unknown): boolean {
  const {topics, replies} = itemsOf(json)
  if (topics.length + replies.length > 0) return true
  if (isFields(json) && isFields(json.rate_limit) && json.status === 'error') return true
  const pages = /^(?:https?:)?\/\/(?:\w+\.)?v2ex\.com\/(?:go|member|u)\//
  return listOf(json).some(
    item => 'payload_rendered' in item || pages.test(textField(item, 'url') ?? '')
  )
}

/**
 * Get the topics and replies: a list of either, one topic, what version 2 wraps
 * in `result`, or a topic and its replies as `topic` and `replies`.
 */
export function itemsOf(json: unknown): Items {
  const list = listOf(json).filter(isPost)
  const topics = list.filter(isTopic)
  const inner = topics.flatMap(topic => (Array.isArray(topic.replies) ? topic.replies : []))
  const beside =
    isFields(json) && Array.isArray(json.replies) && 'topic' in json ? json.replies : []
  const replies = [...list.filter(item => !isTopic(item)), ...inner, ...beside]
  return {topics, replies: replies.filter(isFields).filter(isPost)}
}

/** Say what kind of JSON was found where a topic was expected. */
export function describeItems(json: unknown): string {
  const message = isFields(json) ? textField(json, 'message') : undefined
  const [first] = listOf(json)
  if (message && (isFields(json) ? json.status === 'error' : false))
    return `the error \`${message}\``
  if (json === undefined) return 'no JSON'
  if (!first) return 'an empty list'
  if ('payload_rendered' in first) return 'notifications'
  if ('username' in first) return 'a member'
  if (isPost(first)) return 'a topic without text'
  return 'header' in first ? 'a node' : `JSON with ${Object.keys(first).slice(0, 6).join(', ')}`
}

function listOf(json: unknown): Fields[] {
  const value = isFields(json) ? (json.result ?? json.topic ?? json) : json
  return [value].flat().filter(isFields)
}

function isPost(item: Fields): boolean {
  const isByMember = isFields(item.member) && typeof item.member.username === 'string'
  const hasText = typeof item.content === 'string' && typeof item.content_rendered === 'string'
  return isByMember && hasText && numberField(item, 'id') !== undefined
}

function isTopic(item: Fields): boolean {
  return textField(item, 'title') !== undefined
}
