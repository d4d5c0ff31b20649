import type {Handle} from 'mdast-util-from-html'
import {a} from './a.js'
import {div} from './div.js'
import {figure} from './figure.js'
import {heading} from './heading.js'
import {img} from './img.js'
import {ol} from './ol.js'
import {span} from './span.js'
import {sup} from './sup.js'
import {svg} from './svg.js'

/** What Zhihu means by its tags where that is more than HTML says. */
export const handlers: Readonly<Record<string, Handle>> = {
  a,
  div,
  figure,
  h2: heading,
  img,
  ol,
  span,
  sup,
  svg
}
