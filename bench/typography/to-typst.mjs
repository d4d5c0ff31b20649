// One Typst file of a book. All text is written as strings, so none of it is markup.
import {tex2typst} from 'tex2typst'

const head = `
#let serif = ("Noto Serif SC", "Noto Serif", "LXGW WenKai", "DejaVu Sans", "Noto Sans Math", "Noto Emoji")
#let sans = ("Noto Sans SC", "LXGW WenKai", "DejaVu Sans", "Noto Emoji")
#let kai = ("LXGW WenKai", "Noto Serif SC", "DejaVu Sans", "Noto Emoji")
#set page(paper: "a4", margin: (x: 77.1pt, y: 64pt), numbering: "1 / 1")
#set text(font: serif, size: 10.5pt, lang: "zh", region: "CN", cjk-latin-spacing: auto)
#set smartquote(enabled: false)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em, spacing: 0.9em)
#show heading: set text(font: sans, weight: "bold")
#show heading: set block(above: 1.6em, below: 1em)
#show heading.where(level: 1): it => pagebreak(weak: true) + it
#show emph: it => text(font: kai, it.body)
#show raw: set text(font: ("Source Code Pro", ..sans), size: 9pt)
#show raw.where(block: true): block.with(fill: luma(244), inset: 7pt, width: 100%)
#show math.equation: set text(font: ("New Computer Modern Math", ..serif))
#show link: underline
#show table: set text(font: sans, size: 8.5pt)
#show table: set par(justify: false, first-line-indent: 0pt)
#set table(stroke: (_, y) => if y == 0 { (top: 0.8pt, bottom: 0.5pt) }, inset: 5pt)
#set quote(block: true)
#show quote: set text(font: kai)
#show quote: set par(first-line-indent: 0pt)
#show figure.caption: set text(font: sans, size: 8.5pt)
#set figure(numbering: none)
`

/**
 * Write a book as Typst; `folder` is where its pictures are, in the workspace,
 * `compiles` tells whether a formula has no error.
 */
export function toTypst(book, options) {
  return head + book.children.map(thread => threadToTypst(thread, options)).join('\n')
}

function threadToTypst(thread, options) {
  const posts = thread.children.map(post => {
    const definitions = new Map(
      post.children
        .filter(({type}) => type === 'footnoteDefinition')
        .map(node => [node.identifier, node])
    )
    const body = post.children.map(node => toMarkup(node, {...options, definitions})).join('\n\n')
    const lang = /^[a-z]+/.exec(post.lang ?? '')?.[0]
    const region = post.lang === 'zh-Hant' ? ', region: "TW"' : ''
    return lang ? `#[#set text(lang: "${lang}"${region})\n${body}\n]` : body
  })
  return `#heading(level: 1)[${string(thread.title ?? '')}]\n${posts.join('\n')}`
}

const call = name => (node, state) => `#${name}[${all(node, state)}]`

const markups = {
  text: ({value}) => string(value),
  paragraph: all,
  heading: (node, state) => `#heading(level: ${node.depth})[${all(node, state)}]`,
  emphasis: call('emph'),
  strong: call('strong'),
  delete: call('strike'),
  underline: call('underline'),
  superscript: call('super'),
  subscript: call('sub'),
  blockquote: call('quote'),
  mention: (node, state) => markups.link(node, state),
  link: (node, state) => `#link(${quoted(node.url)})[${all(node, state)}]`,
  linkCard: ({url, title = url}) =>
    `#block(stroke: 0.5pt, inset: 8pt, width: 100%)[#link(${quoted(url)})[${string(title)}]]`,
  video: node => markups.linkCard(node),
  figure: (node, state) => {
    const caption = node.children.find(({type}) => type === 'caption')
    const body = node.children.filter(({type}) => type !== 'caption')
    return `#figure([${body.map(child => toMarkup(child, state)).join('')}], caption: [${all(caption, state)}])`
  },
  // A picture that is not there is an error.
  image: ({url, alt}, {folder}) =>
    url.includes('lost') ? string(alt ?? '') : `#box(image(${quoted(folder + url)}))`,
  inlineCode: ({value}) => `#raw(${quoted(value)})`,
  code: ({value, lang}) => `#raw(${quoted(value)}, block: true, lang: ${quoted(lang ?? 'text')})`,
  inlineMath: ({value}, {compiles}) => formula(value, '', compiles),
  math: ({value}, {compiles}) => formula(value, ' ', compiles),
  thematicBreak: () => '#align(center)[#line(length: 30%, stroke: 0.5pt)]',
  break: () => '#linebreak()',
  list: (node, state) => {
    const items = node.children.map(item => {
      const box = typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : ''
      return `[${box}${item.children.map(child => toMarkup(child, state)).join('\n\n')}]`
    })
    const marker = node.children.some(({checked}) => typeof checked === 'boolean')
      ? 'marker: [], '
      : ''
    const options = node.ordered ? `enum(start: ${node.start ?? 1}, ` : `list(${marker}`
    return `#${options}tight: ${!node.spread})${items.join('')}`
  },
  table: (node, state) => {
    const [first, ...rows] = node.children.map(row =>
      row.children.map(cell => `[${all(cell, state)}]`).join(', ')
    )
    const align = node.align.map(one => one ?? 'left').join(', ')
    const columns = node.align.map(() => 'auto').join(', ')
    return `#table(columns: (${columns}), align: (${align}), table.header(${first}),\n${rows.join(',\n')})`
  },
  footnoteDefinition: () => '',
  footnoteReference: ({identifier}, state) => {
    const note = state.definitions.get(identifier)
    return `#footnote[${(note?.children ?? []).map(child => all(child, state)).join(' ')}]`
  }
}

function toMarkup(node, state) {
  return (markups[node.type] ?? all)(node, state)
}

function all(node, state) {
  return (node?.children ?? []).map(child => toMarkup(child, state)).join('')
}

/** What tex2typst cannot turn into Typst is shown as it is written. */
function formula(tex, space, compiles) {
  try {
    const plain = tex.replace(/\\tag\{[^}]*\}/, '').replaceAll('\\cfrac', '\\frac')
    const math = `$${space}${tex2typst(plain).replaceAll('\n', ' ')}${space}$`
    if (compiles(math)) return math
  } catch {
    // Told below.
  }
  console.error(`typst: as its source: ${tex}`)
  return `#raw(${quoted(tex)})`
}

function string(text) {
  return `#${quoted(text)}`
}

function quoted(text) {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
