import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arbitraryHtml} from './arbitrary-html.js'
import {compareParsers} from './compare-parsers.js'
import {htmlOf} from './html-of.js'

/** More than the suite can wait for, as in `FUZZ_RUNS=100000 npx vitest run well-nested`. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000)

const fixtures = new URL('fixtures/', import.meta.url)

const root = new URL('../../../', import.meta.url)

describe('the parser of well-nested HTML makes the tree of the standard', () => {
  test.each(
    [
      {name: 'fixtures', folder: fixtures, share: 0.5},
      {name: 'examples', folder: new URL('examples/', root), share: 0.5},
      {name: 'real documents', folder: new URL('../shared/corpus/', root), share: 0.9}
    ].filter(({folder}) => existsSync(folder))
  )('of all $name', ({folder, share}) => {
    const {accepted, total} = compareAll(documentsIn(folder))
    expect(accepted / total).toBeGreaterThan(share)
  })

  test.each([
    '<ul><li><span><li>a</li></span></li></ul>',
    '<ul><li><div><li>a</li></div></li></ul>',
    '<ul><li><ul><li>a</li></ul></li></ul>',
    '<dl><dd><b><dt>a</dt></b></dd></dl>',
    '<dl><dd><dl><dt>a</dt></dl></dd></dl>',
    '<p><span><div>a</div></span></p>',
    '<p><button><p>a</p></button></p>',
    '<p><object><div>a</div></object></p>',
    '<p><table><tr><td><p>a</p></td></tr></table></p>',
    '<h1><h2>a</h2></h1>',
    '<h1><div><h2>a</h2></div></h1>',
    '<form><div><form>a</form></div></form>',
    '<form>a</form><form>b</form>',
    '<button><span><button>a</button></span></button>',
    '<a><b><a>a</a></b></a>',
    '<a><table><tr><td><a>a</a></td></tr></table></a>',
    '<div>a</p>b</div>',
    '<p>a</p>b</p>',
    '<table><caption><table><tr><td>a</td></tr></table></caption></table>',
    '<table><tr><td><tr><td>a</td></tr></td></tr></table>',
    '<table><tr><td><div><td>a</td></div></td></tr></table>',
    '<table><tr><div>a</div></tr></table>',
    '<table><tr><a>a</a></tr></table>',
    '<table><colgroup><col>a</colgroup></table>',
    '<table><tbody><table></table></tbody></table>',
    '<table><colgroup></img><col></colgroup></table>',
    '<tr><td>a</td></tr>',
    '<ruby><span><rt>a</rt></span></ruby>',
    '<ruby>a<rp>(<rt>b<rp>)</ruby>',
    '<pre>\n\na</pre><pre>&#10;a</pre><pre><b>\na</b></pre><listing>\r\na</listing>',
    '<html a=1><html a=2 b=3>a<body>b</html>c',
    '<table><body></table>',
    '<p a/b=c/d e="f"g>a</p>',
    '<p a=>a</p>',
    '<p a<b="c">a</p>',
    '</p a="b">a',
    '<!-->a-->b',
    '<!--->a-->b',
    '<!--a--!>b-->c',
    '<!doctype html "a>b">c',
    '<script><!--<script></script>--></script>a',
    '<script></scripty></script>a',
    '<style></STYLE>a</style>b',
    '<title>&amp;<b></title>a'
  ])('of %j', html => {
    expect(compareParsers(html).difference).toBe(undefined)
  })

  test.each([
    '<!doctype html><html lang="zh"><head><title>a</title></head><body><p>b</body></html>',
    '<ul><li>a<ul><li>b</li></ul></li><li><p>c</ul><dl><dt>a<dd>b<dl><dt>c</dl></dl>',
    '<table><thead><tr><th>a</th></tr></thead> <tr><td>b<td>c</table>',
    '<h2><a href="?a=b&amp;c"><b>a</b></a></h2><p>a &lt; b &copy <br/>c<p>d</p></p>',
    '<figure><img src=a><noscript><img src="b"></noscript><figcaption>c</figcaption></figure>',
    '<pre><code class="language-a">\n&lt;<span>b</span></code></pre><!-- c -->',
    '<script>a < b</script><style>a > b</style><iframe src="a"></iframe><x-y>z</x-y>'
  ])('and reads %j', html => {
    expect(compareParsers(html)).toEqual({difference: undefined, isWellNested: true})
  })

  test('of anything like HTML', () => {
    let accepted = 0
    fc.assert(
      fc.property(arbitraryHtml(documentsIn(fixtures)), html => {
        const {difference, isWellNested} = compareParsers(html)
        if (isWellNested) accepted++
        expect(difference).toBe(undefined)
      }),
      {numRuns: runs, seed: 1}
    )
    expect(accepted / runs).toBeGreaterThan(0.2)
  })
})

/** Hold both parsers to one tree; count the documents that the fast one reads. */
function compareAll(documents: readonly string[]): {accepted: number; total: number} {
  let accepted = 0

  for (const html of documents) {
    const {difference, isWellNested} = compareParsers(html)
    if (difference !== undefined) expect.unreachable(`${difference} in ${html.slice(0, 1000)}`)
    if (isWellNested) accepted++
  }

  return {accepted, total: documents.length}
}

function documentsIn(folder: URL): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => /\.(?:html|json|md|txt|xml)$/.test(path) && !path.endsWith('expected.json'))
    .sort()
    .flatMap(path => htmlOf(path, readFileSync(new URL(path, folder), 'utf8')))
}
