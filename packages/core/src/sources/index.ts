import type {Source} from '../source.js'
import {answerbookEpub} from './answerbook-epub/index.js'
import {discourse} from './discourse/index.js'
import {html} from './html/index.js'
import {json} from './json/index.js'
import {markdown} from './markdown/index.js'
import {stackexchange} from './stackexchange/index.js'
import {v2ex} from './v2ex/index.js'
import {zhihu} from './zhihu/index.js'

/**
 * Kinds of document, by what each detects; their order means nothing. A
 * document that none detects is read by `html`.
 */
export const sources: readonly Source[] = [
  answerbookEpub,
  discourse,
  html,
  json,
  markdown,
  stackexchange,
  v2ex,
  zhihu
]
