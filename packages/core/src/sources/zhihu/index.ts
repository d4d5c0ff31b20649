import type {Source} from '../../source.js'
import {listField, textField} from '../fields.js'
import {readZhihu} from './read-zhihu.js'

/**
 * Answers from 知乎, as feeds and crawlers save them: front matter, if any, and
 * the HTML of one answer or of a story of 知乎日报.
 */
export const zhihu: Source = {
  name: 'zhihu',
  detect: ({fields, body}) =>
    textField(fields, 'author') === '知乎' ||
    listField(fields, 'categories').includes('知乎') ||
    /^https?:\/\/(?:\w+\.)*zhihu\.com\//.test(textField(fields, 'linkTitle') ?? '') ||
    /<div class="main-wrap content-wrap">|\b(?:data-draft-type|eeimg)="/.test(body),
  read: readZhihu
}
