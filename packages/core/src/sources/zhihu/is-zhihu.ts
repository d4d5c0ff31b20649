import type {SourceFile} from '../../source.js'
import {type Fields, listField, textField} from '../fields.js'
import {looksLikeMarkdown} from '../markdown/looks-like-markdown.js'
import {isApiJson} from './json/is-api-json.js'

/** Tell whether a document is of 知乎, by its fields or by marks that only this site leaves. */
export function isZhihu(file: SourceFile): boolean {
  const {json, fields, body} = file
  if (json !== undefined) return isApiJson(json)
  // Exporters turn answers into Markdown: whose they are does not make them HTML.
  if (looksLikeMarkdown(file)) return false
  return (
    isFiledUnder(fields) ||
    marks.some(mark => mark.test(body)) ||
    (body.includes('来源：知乎') && body.includes('著作权归作者所有'))
  )
}

function isFiledUnder(fields: Fields): boolean {
  const isNamed = textField(fields, 'author') === '知乎' || textField(fields, 'site') === '知乎'
  const addresses = ['url', 'link', 'linkTitle', 'source', 'source_url']
  return (
    isNamed ||
    listField(fields, 'categories').includes('知乎') ||
    textField(fields, 'type')?.startsWith('zhihu') === true ||
    addresses.some(name => /^https?:\/\/(?:\w+\.)*zhihu\.com\//.test(textField(fields, name) ?? ''))
  )
}

const marks: readonly RegExp[] = [
  /<div class="main-wrap content-wrap">/,
  /<script id="js-initialData"/,
  /<title[^>]{0,200}>[^<]{0,300}[-–] 知乎(?:专栏)?\s*<\/title>/,
  /\sdata-(?:draft-(?:node|type)|original-token|za-detail-view-id|zop)="/,
  /\seeimg="/,
  /<(?:p|li|h[1-6]|blockquote) data-pid="[\w-]{8}"/,
  /\sclass="(?:[^"]{0,200}\s)?ztext(?:-[\w-]+)?[\s"]/,
  /^[-*] 回答url：https?:\/\/www\.zhihu\.com\//m
]
