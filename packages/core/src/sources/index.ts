import type {Source} from '../source.js'
import {answerbookEpub} from './answerbook-epub/index.js'
import {html} from './html/index.js'
import {json} from './json/index.js'
import {zhihu} from './zhihu/index.js'

/**
 * Kinds of document, by what each detects; their order means nothing. A
 * document that none detects is read by `html`.
 */
export const sources: readonly Source[] = [answerbookEpub, html, json, zhihu]
