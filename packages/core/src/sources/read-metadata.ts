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
  readonly tags: string[]
  readonly cover?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly saved?: string | undefined
}

/** How to read what a front matter states. */
export interface ReadMetadataOptions {
  /**
   * What a `date` tells that does not say where: when the text was published,
   * as blogs write it, or when the file was saved.
   *
   * @defaultValue `'published'`
   */
  readonly localDate?: 'published' | 'saved' | undefined
}

/**
 * Read the fields that Hexo, Hugo and Jekyll writers fill.
 *
 * @param file
 *   Document; told `date-invalid` if its date is none.
 * @param options
 *   What the writers of the site mean.
 * @returns
 *   What the fields state; a picture that stands for no picture is no cover.
 */
export function readMetadata(
  file: SourceFile,
  options: Readonly<ReadMetadataOptions> = {}
): Metadata {
  const {localDate = 'published'} = options
  const {fields} = file
  return {
    title: textField(fields, 'title'),
    author: textField(fields, 'author'),
    url: readUrl(fields, ['url', 'link', 'linkTitle', 'source_url', 'source']),
    site: textField(fields, 'site'),
    categories: listField(fields, 'categories'),
    tags: listField(fields, 'tags'),
    cover: readCover(readUrl(fields, ['cover', 'headimg', 'thumbnail'])),
    ...readDates(file, localDate)
  }
}

function readDates(
  file: SourceFile,
  localDate: 'published' | 'saved'
): Pick<Metadata, 'published' | 'saved' | 'updated'> {
  const date = readStated(file, 'date')
  const saved = readStated(file, 'saved')
  const updated = readStated(file, 'updated')
  return {
    ...(date && {[date.kind === 'local' ? localDate : 'published']: date.value}),
    ...(saved && {saved: saved.value}),
    ...(updated && {updated: updated.value})
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
