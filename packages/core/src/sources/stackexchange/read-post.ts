import {parseHtml} from 'mdast-util-from-html'
import {makePost} from '../../make-post.js'
import type {SourceFile} from '../../source.js'
import type {Author, Post} from '../../tree.js'
import {lineText} from '../elements.js'
import {type Fields, textField} from '../fields.js'
import {fromSeconds} from '../from-seconds.js'
import {isFields} from '../is-fields.js'
import {numberField} from '../number-field.js'
import {isAccepted} from './is-accepted.js'
import {licenceOf} from './licence-of.js'
import {readBody} from './read-body.js'
import type {Site} from './site-of-url.js'

/** What the posts of a thread share. */
export interface PostContext {
  /** Number of the answer that who asked has accepted. */
  readonly accepted: number | undefined
  readonly file: SourceFile
  readonly title: string | undefined
  /** Address of the question. */
  readonly url: string | undefined
  readonly site: Site | undefined
  /** Set where dollar signs part formulas from text. */
  readonly hasMath: boolean
}

/**
 * Read a question or an answer.
 *
 * @returns
 *   The post; `undefined` if the API has left its text out.
 * @see https://api.stackexchange.com/docs/types/answer
 */
export async function readPost(
  item: Fields,
  role: 'answer' | 'question',
  context: PostContext
): Promise<Post | undefined> {
  const {accepted, file, site, title} = context
  const url = role === 'question' ? context.url : answerUrl(item, site)
  const base = url ?? (site && `https://${site.host}/`)
  const children = await readBody(item, file, base, context)
  if (children === undefined) return undefined

  const published = fromSeconds(numberField(item, 'creation_date'))
  const updated = fromSeconds(numberField(item, 'last_edit_date'))
  return makePost(
    {
      role,
      url,
      author: authorOf(item.owner),
      published,
      updated,
      accepted: role === 'answer' && isAccepted(item, accepted) ? true : undefined,
      votes: numberField(item, 'score'),
      commentCount: numberField(item, 'comment_count'),
      licence: textField(item, 'content_license') ?? licenceOf(updated ?? published),
      children
    },
    title
  )
}

function answerUrl(answer: Fields, site: Site | undefined): string | undefined {
  const link = textField(answer, 'share_link') ?? textField(answer, 'link')
  return link ?? (site && `https://${site.host}/a/${numberField(answer, 'answer_id')}`)
}

/** Names are HTML: the API escapes what is in them. */
function authorOf(owner: unknown): Author | undefined {
  if (!isFields(owner)) return undefined
  const name = lineText(parseHtml(textField(owner, 'display_name') ?? ''))
  const url = textField(owner, 'link')
  return name === '' ? undefined : {name, ...(url && {url})}
}
