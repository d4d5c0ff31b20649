// One HTML file of a book for printers of Web pages; `notes` says where its notes stand.
import katex from 'katex'

/** Write a book as HTML, with the notes inline (`'page'`) or after each post (`'end'`). */
export function toHtml(book, {base, sheets, style, notes}) {
  const body = book.children.map(thread => threadToHtml(thread, notes)).join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><base href="${base}"><title>${escapeHtml(book.title ?? '')}</title>
${sheets.map(href => `<link rel="stylesheet" href="${href}">`).join('\n')}
<style>${style}</style></head>
<body class="${notes}">
<h1 class="book">${escapeHtml(book.title ?? '')}</h1>
${body}
</body></html>
`
}

function threadToHtml(thread, notes) {
  const posts = thread.children.map(post => {
    const definitions = new Map(
      post.children
        .filter(({type}) => type === 'footnoteDefinition')
        .map(node => [node.identifier, node])
    )
    const state = {definitions, notes, used: []}
    const body = post.children.map(node => toTag(node, state)).join('\n')
    const end = state.used.map(id => `<li>${all(definitions.get(id), state)}</li>`).join('\n')
    const lang = post.lang ? ` lang="${post.lang}"` : ''
    const list = notes === 'end' && end ? `<ol class="notes">${end}</ol>` : ''
    return `<article${lang}><p class="by">${escapeHtml(post.author?.name ?? '')}</p>${body}${list}</article>`
  })
  return `<h1>${escapeHtml(thread.title ?? '')}</h1>\n${posts.join('\n')}`
}

const wrap = tag => (node, state) => `<${tag}>${all(node, state)}</${tag}>`

const tags = {
  text: ({value}) => escapeHtml(value),
  paragraph: (node, state) =>
    node.children.every(({type}) => type === 'image')
      ? `<figure>${all(node, state)}</figure>`
      : `<p>${all(node, state)}</p>`,
  heading: (node, state) => wrap(`h${node.depth}`)(node, state),
  emphasis: wrap('em'),
  strong: wrap('strong'),
  delete: wrap('del'),
  underline: wrap('u'),
  superscript: wrap('sup'),
  subscript: wrap('sub'),
  blockquote: wrap('blockquote'),
  caption: wrap('figcaption'),
  mention: (node, state) => tags.link(node, state),
  link: (node, state) => `<a href="${escapeHtml(node.url)}">${all(node, state)}</a>`,
  linkCard: ({url, title = url}) =>
    `<p class="card"><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`,
  video: node => tags.linkCard(node),
  figure: (node, state) =>
    `<figure>${node.children
      .map(child => (child.type === 'paragraph' ? all(child, state) : toTag(child, state)))
      .join('')}</figure>`,
  image: ({url, alt}) => `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}">`,
  inlineCode: ({value}) => `<code>${escapeHtml(value)}</code>`,
  code: ({value}) => `<pre><code>${escapeHtml(value)}</code></pre>`,
  inlineMath: ({value}) => formula(value, false),
  math: ({value}) => formula(value, true),
  thematicBreak: () => '<hr>',
  break: () => '<br>',
  list: (node, state) => {
    if (!node.ordered) return `<ul>${all(node, state)}</ul>`
    const start = node.start ?? 1
    // WeasyPrint does not know `start`.
    const style = state.notes === 'page' ? ` style="counter-reset: list-item ${start - 1}"` : ''
    return `<ol start="${start}"${style}>${all(node, state)}</ol>`
  },
  listItem: (node, state) => {
    const box = typeof node.checked === 'boolean' ? (node.checked ? '☑ ' : '☐ ') : ''
    return `<li${box ? ' class="task"' : ''}>${box}${node.children
      .map(child =>
        child.type === 'paragraph' && !node.spread ? all(child, state) : toTag(child, state)
      )
      .join('')}</li>`
  },
  table: (node, state) => {
    const rows = node.children.map((row, index) => {
      const cells = row.children.map((cell, column) => {
        const align = node.align?.[column] ?? 'left'
        const tag = index === 0 ? 'th' : 'td'
        return `<${tag} style="text-align:${align}">${all(cell, state)}</${tag}>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table><thead>${rows[0]}</thead><tbody>${rows.slice(1).join('\n')}</tbody></table>`
  },
  footnoteDefinition: () => '',
  footnoteReference: ({identifier}, state) => {
    const definition = state.definitions.get(identifier)
    if (state.notes === 'page') {
      const inner = definition?.children.map(child => all(child, state)).join(' ')
      return `<span class="note">${inner}</span>`
    }
    state.used.push(identifier)
    return `<sup>${state.used.length}</sup>`
  }
}

function toTag(node, state) {
  return (tags[node.type] ?? all)(node, state)
}

function all(node, state) {
  return (node?.children ?? []).map(child => toTag(child, state)).join('')
}

function formula(tex, displayMode) {
  const html = katex.renderToString(tex, {displayMode, throwOnError: false, strict: false})
  return displayMode ? `<div class="formula">${html}</div>` : html
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}
