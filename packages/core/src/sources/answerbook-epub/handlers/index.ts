import type {Handle} from 'mdast-util-from-html'
import {a} from './a.js'
import {aside} from './aside.js'
import {code} from './code.js'
import {div} from './div.js'
import {figure} from './figure.js'
import {math} from './math.js'
import {p} from './p.js'
import {span} from './span.js'
import {sup} from './sup.js'
import {table} from './table.js'

/** What the classes of our e-books mean. */
export const handlers: Readonly<Record<string, Handle>> = {
  a,
  aside,
  code,
  div,
  figure,
  math,
  p,
  span,
  sup,
  table
}
