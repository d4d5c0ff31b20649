import {cleanUrl} from '../clean-url.js'
import type {SourceFile} from '../source.js'
import {listField, textField} from './fields.js'
import {readDate} from './read-date.js'

/** What a front matter states, whatever the site. */
export interface Metadata {
  readonly title?: string | undefined
  /** A person or a site: writers of front matters do not agree. */
  readonly author?: string | undefined
  readonly url?: string | undefined
  readonly categories: string[]
  readonly cover?: string | undefined
  readonly published?: string | undefined
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
    categories: listField(fields, 'categories'),
    cover: readCover(readUrl(fields, ['cover', 'headimg', 'thumbnail'])),
    ...readDates(file)
  }
}

function readDates(file: SourceFile): Pick<Metadata, 'published' | 'saved'> {
  const stated = textField(file.fields, 'date')
  if (stated === undefined) return {}
  const date = readDate(stated)
  if (!date) {
    file.vfile.message(`Unexpected date \`${stated}\`, left out`, {
      ruleId: 'date-invalid',
      source: '@answerbook/core'
    })
    return {}
  }
  return date.kind === 'local' ? {saved: date.value} : {published: date.value}
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
