import {type Fields, textField} from '../fields.js'

/**
 * Find the host of a forum, which its JSON does not state: portraits are kept
 * in a folder by its name.
 */
export function siteOfPosts(posts: readonly Fields[]): string | undefined {
  for (const post of posts) {
    const texts = [textField(post, 'avatar_template'), textField(post, 'cooked')]
    const [, host] = /\/user_avatar\/([a-z\d.-]+\.[a-z]+)\//.exec(texts.join('\n')) ?? []
    if (host !== undefined) return host
  }
  return undefined
}
