import type {Handle} from 'mdast-util-from-html'
import {a} from './a.js'
import {aside} from './aside.js'
import {code} from './code.js'
import {div} from './div.js'
import {figcaption} from './figcaption.js'
import {figure} from './figure.js'
import {heading} from './heading.js'
import {img} from './img.js'
import {list} from './list.js'
import {mark} from './mark.js'
import {math} from './math.js'
import {p} from './p.js'
import {pre} from './pre.js'
import {span} from './span.js'
import {sup} from './sup.js'
import {table} from './table.js'

/** What the elements of our e-books mean. */
export const handlers: Readonly<Record<string, Handle>> = {
  a,
  aside,
  code,
  del: mark('delete'),
  div,
  em: mark('emphasis'),
  figcaption,
  figure,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  img,
  math,
  ol: list,
  p,
  pre,
  span,
  strong: mark('strong'),
  sub: mark('subscript'),
  sup,
  table,
  u: mark('underline'),
  ul: list
}
