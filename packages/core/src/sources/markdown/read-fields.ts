import {cleanUrl} from '../../clean-url.js'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import type {Post, Thread} from '../../tree.js'
import {type Fields, listField, textField} from '../fields.js'
import {readDate} from '../read-date.js'
import {roleOfUrl} from './role-of-url.js'

/** What the front matter of a note says. */
export interface MarkdownFields {
  readonly title: string | undefined
  readonly lang: string | undefined
  readonly thread: Pick<Thread, 'categories' | 'cover' | 'saved' | 'site' | 'tags'>
  /** Of its text, if it holds a single one. */
  readonly post: Partial<
    Pick<
      Post,
      | 'author'
      | 'commentCount'
      | 'licence'
      | 'published'
      | 'role'
      | 'truncated'
      | 'updated'
      | 'url'
      | 'votes'
    >
  >
}

/**
 * Read the front matter of Markdown, as vaults, blogs and exporters fill it,
 * `answerbook` among them.
 *
 * @param file
 *   Document; told `date-invalid` for a date that is none.
 * @returns
 *   What the fields state.
 */
export function readFields(file: SourceFile): MarkdownFields {
  const {fields} = file
  const name = first(fields, ['author', 'authors'])
  const url = readUrl(fields, [
    'url',
    'source',
    'link',
    'source_url',
    'canonical_url',
    'canonicalURL'
  ])
  return {
    title: textField(fields, 'title'),
    lang: first(fields, ['lang', 'language']),
    thread: {
      site: textField(fields, 'site'),
      categories: listField(fields, 'categories'),
      tags: listField(fields, 'tags'),
      cover: readUrl(fields, ['cover', 'headimg', 'thumbnail', 'image']),
      saved: readTime(file, ['saved', 'downloaded'])
    },
    post: {
      role: readRole(fields, url),
      url,
      author: name === undefined ? undefined : {name, headline: textField(fields, 'headline')},
      published: readTime(file, ['published', 'created', 'date']),
      updated: readTime(file, ['updated', 'modified', 'lastmod']),
      votes: readCount(fields, ['votes', 'voteup_count', 'likes']),
      commentCount: readCount(fields, ['comments', 'comment_count']),
      licence: first(fields, ['licence', 'license']),
      truncated: textField(fields, 'truncated') === 'true' ? true : undefined
    }
  }
}

function first(fields: Fields, names: readonly string[]): string | undefined {
  return names.map(name => listField(fields, name)[0]).find(value => value !== undefined)
}

/** The kind of text, as exporters name it; else as the address of it does. */
function readRole(fields: Fields, url: string | undefined): Post['role'] {
  if (/answer|回答/i.test(textField(fields, 'type') ?? '')) return 'answer'
  return roleOfUrl(url) === 'answer' ? 'answer' : 'article'
}

function readUrl(fields: Fields, names: readonly string[]): string | undefined {
  return names
    .map(name => cleanUrl(textField(fields, name) ?? ''))
    .find(url => /^https?:\/\//i.test(url) && URL.canParse(url))
}

function readCount(fields: Fields, names: readonly string[]): number | undefined {
  const stated = first(fields, names)
  return stated !== undefined && /^\d{1,15}$/.test(stated) ? Number(stated) : undefined
}

function readTime(file: SourceFile, names: readonly string[]): string | undefined {
  const stated = first(file.fields, names)
  if (stated === undefined) return undefined
  const date = readDate(stated)
  if (!date) tell(file.vfile, 'date-invalid', `Unexpected date \`${stated}\`, left out`)
  return date?.value
}
