import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, SourceFile} from '../../source.js'
import {fail} from '../../tell.js'
import type {Author, Post, Thread} from '../../tree.js'
import {type Fields, textField} from '../fields.js'
import {fromSeconds} from '../from-seconds.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'
import {describeItems, itemsOf} from './items-of.js'
import {readText} from './read-text.js'

const home = 'https://www.v2ex.com'

/** Read topics: each is a question, and its replies are answers. */
export function readV2ex(file: SourceFile): ReadResult {
  const {topics, replies} = itemsOf(file.json)
  const [only, ...others] = topics
  const threads =
    others.length === 0 && (only || replies.length > 0)
      ? [readTopic(only ?? {}, replies, file)]
      : topics.map(topic => readTopic(topic, repliesTo(topic, replies), file))
  if (threads.some(thread => thread.children.length > 0)) return {threads}
  fail(
    file.vfile,
    'answer-missing',
    `Expected a topic or replies with text, found ${describeItems(file.json)}`
  )
}

/** Among several topics, only replies that name theirs can be told apart. */
function repliesTo(topic: Fields, replies: readonly Fields[]): Fields[] {
  const id = numberField(topic, 'id')
  const inside = Array.isArray(topic.replies) ? topic.replies : []
  return replies.filter(reply => inside.includes(reply) || numberField(reply, 'topic_id') === id)
}

function readTopic(topic: Fields, replies: readonly Fields[], file: SourceFile): Thread {
  const id = numberField(topic, 'id') ?? topicOf(replies)
  const title = textField(topic, 'title')
  const url = id === undefined ? undefined : `${home}/t/${id}`
  const node = isFields(topic.node) ? textField(topic.node, 'title') : undefined
  const posts = [
    readPost(topic, 'question', {file, title, url}),
    ...replies.map(reply => {
      const number = numberField(reply, 'id')
      return readPost(reply, 'answer', {file, title, url: url && `${url}#r_${number}`})
    })
  ]
  const children = posts.filter(post => post !== undefined)
  return makeThread({title, url, site: 'V2EX', categories: node ? [node] : [], children})
}

function topicOf(replies: readonly Fields[]): number | undefined {
  return replies.map(reply => numberField(reply, 'topic_id')).find(id => id !== undefined)
}

interface PostContext {
  readonly file: SourceFile
  readonly title: string | undefined
  readonly url: string | undefined
}

/** Many topics are a title alone. */
function readPost(
  item: Fields,
  role: 'answer' | 'question',
  {file, title, url}: PostContext
): Post | undefined {
  const children = readText(item, file, url ?? `${home}/`)
  if (children.length === 0) return undefined
  const fields = {
    role,
    url,
    author: authorOf(item.member),
    published: fromSeconds(numberField(item, 'created')),
    votes: numberField(item, 'thanks'),
    children
  }
  return makePost(fields, title)
}

function authorOf(member: unknown): Author | undefined {
  const name = isFields(member) ? textField(member, 'username') : undefined
  if (name === undefined || !isFields(member)) return undefined
  const headline = textField(member, 'tagline')
  return {name, ...(headline && {headline}), url: `${home}/member/${encodeURIComponent(name)}`}
}
