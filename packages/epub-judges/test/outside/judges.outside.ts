import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {aceFaults, calibreMeta, contentFaults, epubCheckFaults} from '@answerbook/epub-judges'
import {strToU8, zipSync} from 'fflate'
import {afterAll, describe, expect, it} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'judges-'))
afterAll(() => rmSync(folder, {recursive: true}))

const good = '<h1>章</h1><p>正文</p>'

/** A book of one chapter, by hand. */
function write(name: string, content: string): string {
  const page = (title: string, body: string) =>
    `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN"><head><title>${title}</title></head><body>${body}</body></html>`
  const files = {
    'META-INF/container.xml':
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book.opf': `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:00000000-0000-5000-8000-000000000000</dc:identifier><dc:title>书</dc:title><dc:language>zh-CN</dc:language>
<meta property="dcterms:modified">2021-01-01T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta><meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">无</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/></spine></package>`,
    'nav.xhtml': page(
      '目录',
      '<nav epub:type="toc" role="doc-toc" aria-label="目录"><ol><li><a href="a.xhtml">章</a></li></ol></nav>'
    ),
    'a.xhtml': page('章', content)
  }
  const path = join(folder, `${name}.epub`)
  const mimetype: [Uint8Array, {level: 0}] = [strToU8('application/epub+zip'), {level: 0}]
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  writeFileSync(path, zipSync({mimetype, ...Object.fromEntries(packed)}))
  return path
}

it('find nothing in a good book', async () => {
  const path = write('good', good)
  expect(await epubCheckFaults(path)).toEqual([])
  expect(await contentFaults(path)).toEqual([])
  expect(await aceFaults(path)).toEqual([])
})

describe('find what is wrong', () => {
  it('in an id that is there twice: EPUBCheck and its port', async () => {
    const path = write('id', `${good}<p id="a">正文</p><p id="a">正文</p>`)
    const port = await epubCheckFaults(path, {by: 'port'})
    expect(port).toContainEqual(expect.stringContaining('RSC-005'))
    expect((await epubCheckFaults(path)).length).toBeGreaterThan(port.length)
  })

  it('in a cell without a table: EPUBCheck in Java and the content model', async () => {
    const path = write('cell', `${good}<p><td>格</td></p>`)
    expect(await epubCheckFaults(path)).toContainEqual(expect.stringContaining('RSC-005'))
    expect(await contentFaults(path)).toEqual([expect.stringContaining('td in p')])
  })

  it('in a link without words: Ace', async () => {
    const path = write('link', `${good}<p><a href="https://example.com/"></a></p>`)
    expect(await aceFaults(path)).toEqual([expect.stringContaining('link-name')])
  })

  it('in a file that is no book: calibre', async () => {
    const path = join(folder, 'none.epub')
    writeFileSync(path, '不是书')
    expect((await calibreMeta(path)).get('Title')).not.toBe('书')
    expect((await calibreMeta(write('title', good))).get('Title')).toBe('书')
  })
})
