import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'

/** What other pages of a forum are told by: their name, and what each is. */
const others = [
  ['topic_list', 'a list of topics'],
  ['notifications', 'notifications'],
  ['user_badges', 'badges'],
  ['latest_posts', 'the latest posts of all topics'],
  ['user_summary', 'what a user has done'],
  ['category_list', 'a list of categories'],
  ['grouped_search_result', 'search hits']
] as const

/**
 * Tell whether JSON is what a forum answers: a topic, some of its posts, one
 * post, another page, or an error.
 */
export function isAnswerOfDiscourse(json: unknown): boolean {
  if (!isFields(json)) return false
  const isError = Array.isArray(json.errors) && typeof json.error_type === 'string'
  const isUser = isFields(json.user) && 'trust_level' in json.user
  const isOther = others.some(([name]) => isFields(json[name]) || Array.isArray(json[name]))
  return isFields(json.post_stream) || isPost(json) || isError || isUser || isOther
}

/** Get the posts that hold a text, in the order of the topic. */
export function postsOf(json: unknown): Fields[] {
  if (!isFields(json)) return []
  const stream = isFields(json.post_stream) ? json.post_stream.posts : [json]
  const posts = Array.isArray(stream) ? stream.filter(isFields).filter(isPost) : []
  return posts.toSorted((left, right) => placeOf(left) - placeOf(right))
}

/** Say what kind of JSON was found where a topic was expected. */
export function describePage(json: unknown): string {
  if (json === undefined) return 'no JSON'
  if (!isFields(json)) return 'none'
  const errors = Array.isArray(json.errors) ? json.errors.join(' ') : ''
  if (errors !== '') return `the error \`${errors}\``
  if (isFields(json.user)) return 'a user'
  if (isFields(json.post_stream)) return 'a topic without posts'
  const kind = others.find(([name]) => name in json)?.[1]
  return kind ?? `JSON with ${Object.keys(json).slice(0, 6).join(', ')}`
}

/** Place of a post in its topic, counted from 1. */
export function placeOf(post: Fields): number {
  return numberField(post, 'post_number') ?? 0
}

function isPost(value: Fields): boolean {
  const hasText = [textField(value, 'cooked'), textField(value, 'raw')].some(text => text)
  return hasText && numberField(value, 'post_number') !== undefined
}
