import fc from 'fast-check'

/** Make HTML, or take documents, and break up to three places in it. */
export function arbitraryHtml(documents: readonly string[]): fc.Arbitrary<string> {
  const {content} = fc.letrec<{content: string; node: string}>(tie => ({
    content: fc.array(tie('node'), {maxLength: 5}).map(nodes => nodes.join('')),
    node: fc.oneof(
      {maxDepth: 5, withCrossShrink: true},
      {weight: 3, arbitrary: fc.constantFrom(...texts)},
      {weight: 1, arbitrary: fc.constantFrom(...leaves)},
      {
        weight: 4,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...common, ...common, ...common, ...odd),
            fc.constantFrom(...attributes),
            tie('content')
          )
          .map(([tagName, attribute, inner]) => `<${tagName}${attribute}>${inner}</${tagName}>`)
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...templates), tie('content'), tie('content'))
          .map(([template, ...inner]) => template.replace(/\d/g, digit => inner[+digit] ?? ''))
      }
    )
  }))
  const place = fc.double({min: 0, max: 1, noNaN: true})
  const kind = fc.constantFrom('cut', 'delete', 'duplicate', 'insert', 'insert', 'swap')
  const mutation = fc.record({at: place, to: place, kind, odd: fc.constantFrom(...oddities)})
  return fc
    .tuple(fc.oneof(content, fc.constantFrom(...documents)), fc.array(mutation, {maxLength: 3}))
    .map(([html, mutations]) => mutations.reduce(mutate, html))
}

/** A change of HTML at one place, or between two. */
interface Mutation {
  at: number
  to: number
  kind: string
  odd: string
}

/** Change one piece: a tag, or the text between two. */
function mutate(html: string, {at, kind, odd, to}: Mutation): string {
  const pieces = html.split(/(<[^>]*>)/)
  const [from, other] = [at, to].map(place => Math.floor(place * (pieces.length - 1)))
  if (from === undefined || other === undefined) return html
  const [piece = '', another = ''] = [pieces[from], pieces[other]]
  if (kind === 'cut') return html.slice(0, Math.floor(at * html.length))
  if (kind === 'delete') pieces[from] = ''
  else if (kind === 'duplicate') pieces[from] = piece + piece
  else if (kind === 'swap') [pieces[from], pieces[other]] = [another, piece]
  else pieces[from] = piece.slice(0, to * piece.length) + odd + piece.slice(to * piece.length)
  return pieces.join('')
}

const common = [
  ...['a', 'b', 'code', 'em', 'font', 'i', 'label', 'noscript', 'ruby', 'rp', 'rt', 'span'],
  ...['strong', 'u', 'video', 'x-y', 'o:p', 'DIV', 'button', 'object', 'span', 'b', 'a'],
  ...['address', 'article', 'blockquote', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt'],
  ...['figcaption', 'figure', 'form', 'h2', 'h3', 'li', 'listing', 'ol', 'p', 'p', 'p', 'pre'],
  ...['search', 'section', 'summary', 'ul', 'div', 'li', 'ul'],
  ...['caption', 'colgroup', 'table', 'tbody', 'td', 'tr']
]

const odd = [
  ...['iframe', 'math', 'nobr', 'option', 'script', 'select', 'style', 'svg', 'template'],
  ...['textarea', 'title', 'xmp']
]

const leaves = [
  ...['<br>', '<br/>', '<hr>', '<wbr>', '<input type=checkbox>', '<IMG SRC=a>', '<source>'],
  ...['<img src="a?b&amp;c" alt=\'"\'>', '<link rel=x>', '<col>', '<head>', '</head>'],
  ...['<!--c-->', '<!---->', '<!-- a - b -- c -->', '<!DOCTYPE html>', '<html lang="zh">'],
  ...['<body class=x>', '</body>', '</html>', '<p>', '<li>', '<td>', '<tr>', '<dd>', '<rt>'],
  ...['<script>if (a < b) "</p>"</script>', '<style>p > a {}</style>', '<iframe><p></iframe>'],
  ...['<title>a &lt; b</title>', '</img>', '</input>']
]

const texts = [
  ...['甲', 'a b', ' ', '\n', '\n甲', '\r\n', '\f', '\t', '\u3000', '\u00A0', '\u{20BB7}'],
  ...['&amp;', '&nbsp;', '&copy', '&notit;', '&amp', '&', '&x;', '&NotEqualTilde;', '&NewLine;'],
  ...['&#x41;', '&#0', '&#10;', '&#13;', '&#128;', '&#xD800;', '\uFEFF', '\uD800', ']]>'],
  ...['a < b', 'a <= b', '<', '>', '"']
]

const attributes = [
  ...['', '', '', ' class="a b"', ' id=x', " title='a\"b'", ' hidden', '/', ' /', ' a=""'],
  ...[' href="?a=b&copy=c&amp;d&lt"', ' a="&copy&reg;"', ' a=b&copy', ' a = "b"', ' a="\n"'],
  ...[' a a=1', ' A="1" a=2', ' data-x=a/b', ' @a:b.c_d=1', ' a="b"c="d"', " a='\r\n'"],
  ...[' __proto__=x', ' constructor']
]

/** What is often left unclosed, around other content. */
const templates = [
  '<table><tbody><tr><td>0</td><td>1</td></tr></tbody></table>',
  '<table> <tr> <th>0</th> <td>1</td> </tr> </table>',
  '<table><tr><td>0<td>1</table>',
  '<table><caption>0</caption><colgroup><col><col></colgroup><thead><tr><th>1</table>',
  '<table>\n<thead><tr><th>0</th></tr></thead>\n<!--c--><tfoot><td>1</td></tfoot></table>',
  '<table>0<tr>1</tr></table>',
  '<ul><li>0<li>1</ul>',
  '<dl><dt>0<dd>1</dl>',
  '<ruby>0<rt>1</ruby>',
  '<p>0<p>1'
]

const oddities = [
  ...['\0', '<', '>', '"', "'", '&', '/', '=', '!', '`', ' ', '\r', '\n', '\f', 'x', 'X', '甲'],
  ...['<!', '<?', '</', '<p', '&#', '<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>'],
  ...['\uFFFF', '\uD83D', '</p>', '</br>', '</b>', '<b>', '<a>', '</a>', '<p/>', '<h1>', '</h2>'],
  ...['</table>', '<table>', '</li>', '<tr>', '</td>', '</div>', '</svg>', '</span>', '</img>'],
  ...['<form>', '</form>', '<button>']
]
