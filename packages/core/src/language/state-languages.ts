import type {ReadResult} from '../source.js'
import type {Post} from '../tree.js'
import {withoutAbsent} from '../without-absent.js'
import {detectLanguage} from './detect-language.js'
import {heaviest} from './heaviest.js'
import {isSameLanguage} from './is-same-language.js'
import {proseOf} from './prose-of.js'
import {scriptOf} from './script-of.js'
import {toTag} from './to-tag.js'

/**
 * State the language of a document, and of the posts that are in another.
 *
 * What is declared holds, unless the text is in another script: templates of
 * sites declare the language of their makers. Where nothing is declared, it is
 * told from the text.
 *
 * @param result
 *   What a source read; its `lang` and those of its posts are what the document
 *   declares.
 * @param declared
 *   What its front matter declares.
 * @returns
 *   The result; its `lang` is that of most of the text, and that of a post is
 *   absent where it is the same.
 */
export function stateLanguages(result: ReadResult, declared: string | undefined): ReadResult {
  const posts = result.threads.flatMap(thread => thread.children)
  const proses = new Map(posts.map(post => [post, proseOf(post)]))
  const told = new Map(
    posts.map(post => [post, agree(toTag(post.lang), detectLanguage(proses.get(post) ?? ''))])
  )
  const most = heaviest(posts.map(post => [told.get(post), weigh(proses.get(post) ?? '')]))
  const whole = () => detectLanguage([...titlesOf(result), ...proses.values()].join('\n'))
  const lang = agree(toTag(declared) ?? toTag(result.lang), most ?? whole())

  const toStated = (post: Post): Post => {
    const own = told.get(post)
    const isOther = own !== undefined && (lang === undefined || !isSameLanguage(own, lang))
    return withoutAbsent({...post, lang: isOther ? own : undefined})
  }
  const threads = result.threads.map(thread => ({
    ...thread,
    children: thread.children.map(toStated)
  }))
  return {...result, lang, threads}
}

/** A Chinese character says as much as three Latin letters, and has as many bytes. */
function weigh(prose: string): number {
  return new TextEncoder().encode(prose).length
}

function agree(declared: string | undefined, told: string | undefined): string | undefined {
  if (declared === undefined || told === undefined) return declared ?? told
  return scriptOf(declared) === scriptOf(told) ? declared : told
}

function titlesOf({title, threads}: ReadResult): string[] {
  return [title, ...threads.map(thread => thread.title)].flatMap(text => text ?? [])
}
