import {makePost} from '../../make-post.js'
import type {SourceFile} from '../../source.js'
import type {Author, Post} from '../../tree.js'
import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'
import {readDate} from '../read-date.js'
import {placeOf} from './posts-of.js'
import {readText} from './read-text.js'

/** What the posts of a topic share. */
export interface PostContext {
  /** Place of the answer that solves the topic, if the topic states it. */
  readonly accepted: number | undefined
  readonly file: SourceFile
  /** Host of the forum, if it is known. */
  readonly site: string | undefined
  readonly title: string | undefined
  /** Address of the topic. */
  readonly url: string | undefined
}

/** Read a post of a topic. */
export async function readPost(post: Fields, context: PostContext): Promise<Post> {
  const {accepted, file, site, title, url: topic} = context
  const place = placeOf(post)
  const isAccepted = place > 1 && (place === accepted || post.accepted_answer === true)
  const url = topic && (place > 1 ? `${topic}/${place}` : topic)
  const children = await readText(post, file, url)
  return makePost(
    {
      role: place === 1 ? 'question' : 'answer',
      url,
      author: authorOf(post, site),
      published: dateOf(post, 'created_at'),
      // Each new way to write HTML touches all posts: only a second version is an edit.
      updated: (numberField(post, 'version') ?? 1) > 1 ? dateOf(post, 'updated_at') : undefined,
      accepted: isAccepted ? true : undefined,
      votes: likesOf(post),
      children
    },
    title
  )
}

function authorOf(post: Fields, site: string | undefined): Author | undefined {
  const username = textField(post, 'username')
  const name = textField(post, 'name') ?? username
  const headline = textField(post, 'user_title')
  const url = site && username && `https://${site}/u/${username}`
  return name === undefined ? undefined : {name, ...(headline && {headline}), ...(url && {url})}
}

function dateOf(post: Fields, name: string): string | undefined {
  const date = readDate(textField(post, name) ?? '')
  return date?.kind === 'instant' ? date.value : undefined
}

/** The second of all actions on a post is to like it. */
function likesOf({actions_summary: actions}: Fields): number | undefined {
  const list = Array.isArray(actions) ? actions.filter(isFields) : []
  const like = list.find(action => action.id === 2)
  return like && numberField(like, 'count')
}
