import {type Fields, listField, textField} from '../../sources/fields.js'
import {isFields} from '../../sources/is-fields.js'
import {proseToHtml, textToHtml} from '../../sources/text-to-html.js'
import type {Entry} from './entry.js'
import {showsSomething} from './shows-something.js'

/** A feed as JSON: what is said of all stories, and the stories. */
export interface JsonFeed {
  readonly title: string | undefined
  readonly entries: readonly Entry[]
}

/**
 * Read a JSON Feed, or RSS that a program has written as JSON.
 *
 * @param value
 *   Parsed JSON.
 * @returns
 *   The feed; `undefined` if it has no list of stories.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function fromJson(value: unknown): JsonFeed | undefined {
  if (!isFields(value) || !Array.isArray(value.items)) return undefined
  const stories = value.items.filter(isFields)
  const author = authorOf(value)
  const entries = stories.map(story => toEntry(story))
  return {
    title: textField(value, 'title'),
    entries: entries.map(entry => ({...entry, author: entry.author ?? author}))
  }
}

function toEntry(story: Fields): Entry {
  const url = firstOf(story, ['url', 'link', 'external_url', 'id', 'guid'])
  return {
    title: textField(story, 'title'),
    url: url !== undefined && URL.canParse(url) ? url : undefined,
    author: authorOf(story),
    date: firstOf(story, ['date_published', 'pubDate', 'isoDate', 'published']),
    updated: firstOf(story, ['date_modified', 'updated']),
    categories: listField(story, 'categories'),
    tags: listField(story, 'tags'),
    cover: firstOf(story, ['image', 'banner_image']),
    html: htmlOf(story)
  }
}

function htmlOf(story: Fields): string | undefined {
  const text = textField(story, 'content_text')
  const candidates = [
    ...['content_html', 'content:encoded', 'content'].map(name => textField(story, name)),
    text && textToHtml(text),
    ...['description', 'summary'].map(name => textField(story, name))
  ]
  const html = candidates.find(candidate => candidate && showsSomething(candidate))
  return html && proseToHtml(html)
}

function authorOf(fields: Fields): string | undefined {
  const people = Array.isArray(fields.authors) ? fields.authors : [fields.author]
  const names = people.map(person =>
    isFields(person) ? textField(person, 'name') : textField({person}, 'person')
  )
  const named = names.filter(name => name !== undefined).join(', ')
  return named || firstOf(fields, ['creator', 'dc:creator'])
}

function firstOf(fields: Fields, names: readonly string[]): string | undefined {
  return names.map(name => textField(fields, name)).find(text => text !== undefined)
}
