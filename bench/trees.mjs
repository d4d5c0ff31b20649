const text = value => ({type: 'text', value})
const paragraph = child => ({type: 'paragraph', children: [child]})
const root = (...children) => ({type: 'root', children})
const ofText = piece => bytes => root(paragraph(text(piece.repeat(count(piece, bytes)))))
const ofNodes = make => bytes =>
  root({type: 'paragraph', children: Array.from({length: Math.ceil(bytes / 20)}, make).flat()})

/**
 * Trees that are hard on printers, by name: makers of a tree whose Markdown has
 * about as many bytes as asked for, or whose depth grows as that does.
 */
export const trees = {
  'plain text': ofText('清晨的菜市场里，卖豆腐的摊子总是最先排起队来。'),
  'all signs': ofText('*_`~$[]()<>&#!|\\{}-+=^"\'.'),
  ...Object.fromEntries(
    [...'*_`~$[]<&\\!#|'].map(sign => [`\`${sign === '`' ? 'backtick' : sign}\``, ofText(sign)])
  ),
  'signs between letters': ofText('甲*乙_丙`丁~'),
  'signs between spaces': ofText(' * _ ~'),
  addresses: ofText('https://example.com/a，'),
  'addresses, cut short': ofText('https://'),
  spaces: bytes => root(paragraph(text(`甲${' '.repeat(bytes)}乙`))),
  'bold text': ofNodes(() => [{type: 'strong', children: [text('甲')]}, text('乙')]),
  'bold beside bold': ofNodes(() => ({type: 'strong', children: [text('甲')]})),
  'bold punctuation': ofNodes(() => [{type: 'strong', children: [text('“甲。”')]}, text('乙')]),
  'bold spaces': ofNodes(() => [{type: 'strong', children: [text(' ')]}, text('乙')]),
  'line breaks': ofNodes(() => ({type: 'break'})),
  links: ofNodes(() => ({type: 'link', url: 'https://a.cn/', children: [text('[甲]')]})),
  code: ofNodes(() => [{type: 'inlineCode', value: '`'}, text('乙')]),
  'code of backticks': bytes => root({type: 'code', value: '`'.repeat(bytes)}),
  'lines of code in quotes': bytes =>
    nest('blockquote', 10, {type: 'code', value: 'a\n'.repeat(bytes / 20)}),
  cells: bytes => root(tableOf(Math.ceil(bytes / 20))),
  'quotes, nested': bytes => nest('blockquote', Math.ceil(bytes / 100), paragraph(text('甲'))),
  'bold, nested': bytes => nest('strong', Math.ceil(bytes / 100), text('甲')),
  'lists, nested': bytes => nestLists(Math.ceil(bytes / 100))
}

function count(piece, bytes) {
  return Math.ceil(bytes / Buffer.byteLength(piece))
}

function nest(type, depth, inner) {
  let node = inner
  for (let level = 0; level < depth; level++) node = {type, children: [node]}
  return root(node)
}

function nestLists(depth) {
  let node = paragraph(text('甲'))
  for (let level = 0; level < depth; level++) {
    node = {type: 'list', children: [{type: 'listItem', children: [paragraph(text('乙')), node]}]}
  }
  return root(node)
}

function tableOf(rows) {
  const row = {type: 'tableRow', children: [{type: 'tableCell', children: [text('甲|乙')]}]}
  return {type: 'table', children: Array.from({length: rows}, () => row)}
}
