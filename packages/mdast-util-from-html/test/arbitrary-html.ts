import fc from 'fast-check'

/** HTML whose elements are nested as they should be, or that was broken since. */
export function arbitraryHtml(): fc.Arbitrary<string> {
  const {content} = fc.letrec<{content: string; node: string}>(tie => ({
    content: fc.array(tie('node'), {maxLength: 5}).map(nodes => nodes.join('')),
    node: fc.oneof(
      {maxDepth: 5, withCrossShrink: true},
      {weight: 3, arbitrary: fc.constantFrom(...texts)},
      {weight: 1, arbitrary: fc.constantFrom(...leaves)},
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...tagNames), fc.constantFrom(...attributes), tie('content'))
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
    .tuple(content, fc.array(mutation, {maxLength: 3}))
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

const tagNames = [
  ...['a', 'article', 'b', 'blockquote', 'button', 'caption', 'code', 'dd', 'details', 'dir'],
  ...['div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'font', 'form', 'h2', 'h3', 'i', 'label'],
  ...['li', 'li', 'listing', 'noscript', 'object', 'ol', 'p', 'p', 'p', 'pre', 'ruby', 'rt', 'rp'],
  ...['section', 'span', 'span', 'strong', 'summary', 'td', 'tr', 'tbody', 'table', 'u', 'ul'],
  ...['video', 'x-y', 'DIV', 'o:p', 'address', 'search', 'dialog', 'colgroup', 'nobr', 'select'],
  ...['svg', 'math', 'template', 'textarea', 'title', 'iframe', 'style', 'script', 'xmp', 'option']
]

const leaves = [
  ...['<br>', '<br/>', '<img src="a?b&amp;c" alt=\'"\'>', '<hr>', '<wbr>', '<input type=checkbox>'],
  ...['<!--c-->', '<!---->', '<!-- a - b -- c -->', '<!DOCTYPE html>', '<link rel=x>', '<col>'],
  ...['<script>if (a < b) "</p>"</script>', '<style>p > a {}</style>', '<title>a &lt; b</title>'],
  ...['<html lang="zh">', '<head>', '</head>', '<body class=x>', '</body>', '</html>', '<source>'],
  ...['<iframe src="x"><p></iframe>', '<p>', '<li>', '<td>', '<tr>', '<dd>', '<rt>', '<IMG SRC=a>']
]

const texts = [
  ...[
    '甲',
    'a b',
    ' ',
    '\n',
    '\n甲',
    '\r\n',
    '&amp;',
    '&nbsp;',
    '&copy',
    '&notit;',
    '&#x41;',
    '&#0'
  ],
  ...[
    '&#128;',
    '&#xD800;',
    '&',
    '&x;',
    '&amp',
    'a < b',
    'a <= b',
    '<',
    '&NotEqualTilde;',
    '>',
    '"'
  ],
  ...[
    '𠮷',
    '\u3000',
    '\u00A0',
    '\f',
    '\t',
    '&#10;',
    '&NewLine;',
    '&#13;',
    '\uFEFF',
    '\uD800',
    ']]>'
  ]
]

const attributes = [
  ...[
    '',
    '',
    '',
    ' class="a b"',
    ' id=x',
    " title='a\"b'",
    ' href="?a=b&copy=c&amp;d&lt"',
    ' hidden'
  ],
  ...[
    ' a a=1',
    ' A="1" a=2',
    ' a = "b"',
    ' data-x=a/b',
    '/',
    ' /',
    ' a=""',
    ' a="\n"',
    ' @a:b.c_d=1'
  ],
  ...[' a="&copy&reg;"', ' a=b&copy', ' __proto__=x', ' constructor', ' a="b"c="d"', " a='\r\n'"]
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
  ...[
    '\0',
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
    '!',
    '<!',
    '<?',
    '</',
    '<!--',
    '-->',
    '--!>',
    '<!-->'
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '\r',
    '\n',
    ' ',
    '\f',
    '\uFFFF',
    '\uD83D',
    '甲',
    'x',
    'X',
    '`',
    '&#',
    '<p'
  ],
  ...[
    '</p>',
    '</br>',
    '</b>',
    '<b>',
    '<a>',
    '</a>',
    '</table>',
    '<table>',
    '</li>',
    '<tr>',
    '</td>'
  ],
  ...[
    '</div>',
    '</svg>',
    '<p/>',
    '<h1>',
    '</h2>',
    '<form>',
    '</form>',
    '<button>',
    '</span>',
    '</img>'
  ]
]
