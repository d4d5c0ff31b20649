import {VFile} from 'vfile'
import {tellFatal} from '../../tell.js'
import {withoutAbsent} from '../../without-absent.js'
import type {Entry} from './entry.js'

/** What all stories of a feed share. */
export interface FeedContext {
  /** Path of the feed. */
  readonly path: string | undefined
  /** Title of the feed. */
  readonly site: string | undefined
}

/**
 * Make a document of a story of a feed.
 *
 * @param number
 *   Its place in the feed, counted from 1.
 * @returns
 *   File with the HTML of the story, and its fields as `data.fields`; failed
 *   with `entry-empty` if the feed holds its title alone.
 */
export function toDocument(entry: Entry, number: number, {path, site}: FeedContext): VFile {
  const {html, categories, ...fields} = entry
  const file = new VFile({path: pathOf(path, number), value: html === undefined ? '' : wrap(html)})
  file.data.fields = withoutAbsent({...fields, categories, site})
  if (html === undefined) {
    const found = entry.title === undefined ? 'nothing' : `its title \`${entry.title}\` alone`
    tellFatal(file, 'entry-empty', `Expected the text of a story, found ${found}`)
  }
  return file
}

/** Name a story by the feed that it is in. */
export function pathOf(path: string | undefined, number: number): string {
  return `${path ?? 'feed'}/${number}.html`
}

/** What does not begin with a tag could be taken for front matter, or for JSON. */
function wrap(html: string): string {
  return /^\s*</.test(html) ? html : `<div>${html}</div>`
}
