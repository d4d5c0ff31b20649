import type {Author} from '../../../tree.js'
import {withoutAbsent} from '../../../without-absent.js'
import {type JsonRecord, textIn, valueIn} from './record.js'

/**
 * Read who wrote a text.
 *
 * @returns
 *   Author; one who stays anonymous has no page; `undefined` without a name.
 */
export function authorOf(author: JsonRecord | undefined): Author | undefined {
  const name = author && textIn(author, 'name')
  if (!author || name === undefined) return undefined
  const isOrganization = textIn(author, 'user_type') === 'organization'
  const token =
    textIn(author, 'url_token') ?? textIn(author, 'url')?.match(/\/people\/([^/?#]+)/)?.[1]
  const isAnonymous = name === '匿名用户' || valueIn(author, 'is_anonymous') === true
  const isKnown = !isAnonymous && token !== undefined && token !== '0'
  const folder = isOrganization ? 'org' : 'people'
  return withoutAbsent({
    name,
    headline: isAnonymous ? undefined : textIn(author, 'headline'),
    url: isKnown ? `https://www.zhihu.com/${folder}/${token}` : undefined
  })
}
