import {makeThread} from '../../make-thread.js'
import type {ReadResult, SourceFile} from '../../source.js'
import {fail, tell} from '../../tell.js'
import type {Post} from '../../tree.js'
import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'
import {describePage, placeOf, postsOf} from './posts-of.js'
import {readPost} from './read-post.js'
import {siteOfPosts} from './site-of-posts.js'

/**
 * Read a topic: its first post is the question, all others are answers, the
 * accepted one first.
 */
export async function readDiscourse(file: SourceFile): Promise<ReadResult> {
  const {vfile} = file
  const posts = postsOf(file.json)
  if (posts.length === 0) {
    fail(vfile, 'answer-missing', `Expected a topic with posts, found ${describePage(file.json)}`)
  }
  const topic = isFields(file.json) && isFields(file.json.post_stream) ? file.json : {}
  const missing = countMissing(topic)
  if (missing > 0) {
    const reason = `Expected all posts of the topic, ${missing} of them are not in the file`
    tell(vfile, 'posts-missing', reason)
  }

  const site = siteOfPosts(posts)
  const title = textField(topic, 'title')
  const url = site && urlOf(topic, posts, site)
  const accepted = isFields(topic.accepted_answer)
    ? numberField(topic.accepted_answer, 'post_number')
    : undefined
  const read: Post[] = []
  for (const post of posts.toSorted((left, right) => placeOf(left) - placeOf(right))) {
    read.push(await readPost(post, {accepted, file, site, title, url}))
  }
  const children = acceptedFirst(read)
  return {threads: [makeThread({title, url, site, tags: tagsOf(topic), children})]}
}

/** A long topic is answered in pages of twenty posts; `stream` numbers them all. */
function countMissing({post_stream: stream}: Fields): number {
  if (!isFields(stream) || !Array.isArray(stream.stream) || !Array.isArray(stream.posts)) return 0
  return Math.max(0, stream.stream.length - stream.posts.length)
}

function urlOf(topic: Fields, posts: readonly Fields[], site: string): string | undefined {
  const [post = {}] = posts
  const id = numberField(topic, 'id') ?? numberField(post, 'topic_id')
  const slug = textField(topic, 'slug') ?? textField(post, 'topic_slug') ?? '-'
  return id === undefined ? undefined : `https://${site}/t/${slug}/${id}`
}

/** Posts are in the order of the topic, but for the accepted answer. */
function acceptedFirst(posts: readonly Post[]): Post[] {
  const isFirst = ({accepted, role}: Post) => role === 'question' || accepted
  return [...posts.filter(isFirst), ...posts.filter(post => !isFirst(post))]
}

/** Tags are names, or objects with a name in newer versions. */
function tagsOf({tags}: Fields): string[] {
  const list = Array.isArray(tags) ? tags : []
  return list.flatMap(tag => textField(isFields(tag) ? tag : {name: tag}, 'name') ?? [])
}
