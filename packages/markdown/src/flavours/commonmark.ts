import {inTitle} from '../escape/in-text.js'
import {defaultFields} from '../front-matter/default-fields.js'
import type {Flavour} from './flavour.js'
import {htmlTags} from './html-tags.js'

/**
 * CommonMark and nothing else.
 *
 * @see https://spec.commonmark.org/0.31.2/
 */
export const commonmark: Flavour = {
  name: 'commonmark',
  title: 'CommonMark alone, for any reader',
  readAs: {math: 'none', syntax: 'commonmark'},
  frontMatter: 'yaml',
  frontMatterFields: defaultFields,
  boxes: 'signs',
  deletion: 'tag',
  notes: 'list',
  tables: 'html',
  pipesInCode: 'escaped',
  math: 'text',
  bareUrls: 'text',
  html: 'kept',
  tags: htmlTags,
  inText: [],
  atLineStart: [],
  inTitle
}
