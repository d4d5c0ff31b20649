import {cleanUrl} from '../clean-url.js'
import type {SourceFile} from '../source.js'
import {tell} from '../tell.js'
import {listField, textField} from './fields.js'
import {readDate, type StatedDate} from './read-date.js'

/** What a front matter states, whatever the site. */
export interface Metadata {
  readonly title?: string | undefined
  /** A person or a site: writers of front matters do not agree. */
  readonly author?: string | undefined
  readonly url?: string | undefined
  /** Name of the site, where it is told apart from the author. */
  readonly site?: string | undefined
  readonly categories: string[]
  readonly cover?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  /** A time without a zone is when the file was written, not the text. */
  readonly saved?: string | undefined
}

/**
 * Read the fields that Hexo, Hugo and Jekyll writers fill.
 *
 * @param file
 *   Document; told `date-invalid` if its date is none.
 * @returns
 *   What the fields state; a picture that stands for no picture is no cover.
 */
export function readMetadata(file: SourceFile): Metadata {
  const {fields} = file
  return {
    title: textField(fields, 'title'),
    author: textField(fields, 'author'),
    url: readUrl(fields, ['url', 'link', 'linkTitle', 'source_url', 'source']),
    site: textField(fields, 'site'),
    categories: listField(fields, 'categories'),
    cover: readCover(readUrl(fields, ['cover', 'headimg', 'thumbnail'])),
    ...readDates(file)
  }
}

function readDates(file: SourceFile): Pick<Metadata, 'published' | 'saved' | 'updated'> {
  const date = readStated(file, 'date')
  const saved = readStated(file, 'saved')
  const updated = readStated(file, 'updated')
  return {
    ...(date && {[date.kind === 'local' ? 'saved' : 'published']: date.value}),
    ...(saved && {saved: saved.value}),
    ...(updated && updated.kind !== 'local' && {updated: updated.value})
  }
}

function readStated({fields, vfile}: SourceFile, name: string): StatedDate | undefined {
  const stated = textField(fields, name)
  if (stated === undefined) return undefined
  const date = readDate(stated)
  if (!date) tell(vfile, 'date-invalid', `Unexpected date \`${stated}\`, left out`)
  return date
}

function readUrl(fields: SourceFile['fields'], names: readonly string[]): string | undefined {
  const found = names.map(name => textField(fields, name)).find(url => url !== undefined)
  const url = found === undefined ? undefined : cleanUrl(found)
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
}

/** Random placeholders, formulas and portraits stand where a cover should. */
const noCover = /^https?:\/\/(?:picsum\.photos\/|www\.zhihu\.com\/equation\?|[^?]*_l\.\w+(?:\?|$))/i

function readCover(url: string | undefined): string | undefined {
  return url === undefined || noCover.test(url) ? undefined : url
}
