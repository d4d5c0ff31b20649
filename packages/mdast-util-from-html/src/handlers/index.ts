import type {Handle} from '../state.js'
import {a} from './a.js'
import {all} from './all.js'
import {blockquote} from './blockquote.js'
import {br} from './br.js'
import {button} from './button.js'
import {code} from './code.js'
import {div} from './div.js'
import {fallback} from './fallback.js'
import {figcaption} from './figcaption.js'
import {figure} from './figure.js'
import {flow} from './flow.js'
import {heading} from './heading.js'
import {hr} from './hr.js'
import {img} from './img.js'
import {input} from './input.js'
import {list} from './list.js'
import {lost} from './lost.js'
import {mark} from './mark.js'
import {math} from './math.js'
import {noscript} from './noscript.js'
import {nothing} from './nothing.js'
import {picture} from './picture.js'
import {pre} from './pre.js'
import {q} from './q.js'
import {raise} from './raise.js'
import {rt} from './rt.js'
import {script} from './script.js'
import {span} from './span.js'
import {svg} from './svg.js'
import {table} from './table.js'
import {term} from './term.js'
import {video} from './video.js'

/**
 * Handlers of all elements of HTML, by tag name.
 *
 * @see https://html.spec.whatwg.org/multipage/indices.html#elements-3
 * @see https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features
 */
export const defaultHandlers: Readonly<Record<string, Handle>> = {
  a,
  abbr: all,
  acronym: all,
  address: flow,
  applet: fallback,
  area: nothing,
  article: flow,
  aside: flow,
  audio: video,
  b: mark('strong'),
  base: nothing,
  basefont: nothing,
  bdi: all,
  bdo: all,
  bgsound: nothing,
  big: all,
  blink: all,
  blockquote,
  body: flow,
  br,
  button,
  canvas: fallback,
  caption: flow,
  center: flow,
  cite: mark('emphasis'),
  code,
  col: nothing,
  colgroup: nothing,
  data: all,
  datalist: nothing,
  dd: flow,
  del: mark('delete'),
  details: flow,
  dfn: mark('emphasis'),
  dialog: flow,
  dir: list,
  div,
  dl: flow,
  dt: term,
  em: mark('emphasis'),
  embed: video,
  fieldset: flow,
  figcaption,
  figure,
  font: all,
  footer: flow,
  form: flow,
  frame: nothing,
  frameset: nothing,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  head: nothing,
  header: flow,
  hgroup: flow,
  hr,
  html: flow,
  i: mark('emphasis'),
  iframe: video,
  image: img,
  img,
  input,
  ins: mark('underline'),
  kbd: code,
  label: all,
  legend: flow,
  li: flow,
  link: nothing,
  listing: pre,
  main: flow,
  map: all,
  mark: all,
  marquee: flow,
  math,
  menu: list,
  meta: nothing,
  meter: all,
  nav: flow,
  nobr: all,
  noembed: nothing,
  noframes: nothing,
  noscript,
  object: fallback,
  ol: list,
  optgroup: lost,
  option: lost,
  output: all,
  p: flow,
  param: nothing,
  picture,
  plaintext: pre,
  pre,
  progress: all,
  q,
  rb: all,
  rp: nothing,
  rt,
  rtc: all,
  ruby: all,
  s: mark('delete'),
  samp: code,
  script,
  search: flow,
  section: flow,
  select: lost,
  slot: all,
  small: all,
  source: nothing,
  span,
  strike: mark('delete'),
  strong: mark('strong'),
  style: nothing,
  sub: raise('subscript'),
  summary: term,
  sup: raise('superscript'),
  svg,
  table,
  tbody: flow,
  td: flow,
  template: nothing,
  textarea: all,
  tfoot: flow,
  th: flow,
  thead: flow,
  time: all,
  title: nothing,
  tr: flow,
  track: nothing,
  tt: code,
  u: mark('underline'),
  ul: list,
  var: mark('emphasis'),
  video,
  wbr: nothing,
  xmp: pre
}
