import type {Source} from '../../source.js'
import {isZhihu} from './is-zhihu.js'
import {readZhihu} from './read-zhihu.js'

/**
 * Answers, articles and pins of 知乎: what its API answers, saved pages, their
 * HTML alone, and what feeds, crawlers and the clipboard make of it.
 */
export const zhihu: Source = {name: 'zhihu', detect: isZhihu, read: readZhihu}
