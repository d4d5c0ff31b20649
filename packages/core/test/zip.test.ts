import {readBook} from '@answerbook/core'
import {makeZip, type ZipMember} from '@answerbook/testkit'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64')
const request = {from: 'x', accept: ['image/png']}

async function rulesBy(members: readonly ZipMember[]): Promise<Record<string, unknown>> {
  const found = await documentsIn('a.zip', makeZip(members))
  return Object.fromEntries(found.map(({path, text, rules}) => [path, rules[0] ?? text]))
}

describe('documents', () => {
  it('are those of the folder that was packed, in the same order', async () => {
    const zip = makeZip([
      {name: 'b/二.html', content: '<p>二</p>', flags: 0x800},
      {name: 'pic.png', content: png},
      {name: 'b/', content: '', method: 0},
      {name: '.hidden.html', content: 'x'},
      {name: '__MACOSX/b/._二.html', content: 'x'},
      {name: 'b/二_files/ad.html', content: 'x', flags: 0x800},
      {name: 'c.files/ad.htm', content: 'x'},
      {name: 'c.HTM', content: '<p>三</p>'},
      {name: 'x_files/kept.md', content: '五'},
      {name: 'a.md', content: '一', method: 0}
    ])
    const found = await documentsIn('dir/saved.zip', zip)
    expect(found.map(({path, text, rules}) => [path, text, ...rules])).toEqual([
      ['dir/saved.zip/a.md', '一'],
      ['dir/saved.zip/b/二.html', '<p>二</p>'],
      ['dir/saved.zip/c.HTM', '<p>三</p>'],
      ['dir/saved.zip/x_files/kept.md', '五']
    ])
  })

  it('are found in archives that stand in one another, but not without end', async () => {
    let zip = makeZip([{name: 'deep.html', content: '<p>底</p>'}])
    for (const name of ['3.zip', '2.zip']) zip = makeZip([{name, content: zip}])
    const [found] = await documentsIn('1.zip', zip)
    expect(found).toMatchObject({path: '1.zip/2.zip/3.zip/deep.html', text: '<p>底</p>'})
    for (const name of ['x.zip', 'y.zip']) zip = makeZip([{name, content: zip}])
    expect(await documentsIn('1.zip', zip)).toMatchObject([{rules: ['input-too-large']}])
  })

  it('are found by a directory for archives above 4 GiB', async () => {
    const members = [{name: 'a.html', content: '<p>一</p>'}]
    expect(await documentsIn('a.zip', makeZip(members, true))).toMatchObject([
      {path: 'a.zip/a.html', text: '<p>一</p>'}
    ])
  })

  it('are named as Chinese Windows named them', async () => {
    // 「知乎/回答.html」 in GB18030, and 「誠」, whose second byte is a backslash.
    const name = new Uint8Array([0xd6, 0xaa, 0xba, 0xf5, 0x2f, 0xbb, 0xd8, 0xb4, 0xf0])
    const found = await rulesBy([
      {name: Buffer.concat([name, Buffer.from('.html')]), content: '一'},
      {name: new Uint8Array([0xd5, 0x5c, 0xba, 0xf5, ...Buffer.from('.md')]), content: '二'}
    ])
    expect(found).toEqual({'a.zip/知乎/回答.html': '一', 'a.zip/誠乎.md': '二'})
  })

  it('are as large as is allowed', async () => {
    const zip = makeZip([
      {name: 'a.md', content: 'x'.repeat(3000)},
      {name: 'b.md', content: '二'}
    ])
    expect(await documentsIn('a.zip', zip, {maxBytes: 2000})).toMatchObject([
      {path: 'a.zip/a.md', rules: ['input-too-large']},
      {path: 'a.zip/b.md', rules: []}
    ])
  })
})

describe('a document of an office program', () => {
  it.each([
    ['a.docx', ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/note.html']],
    ['a.xlsx', ['docProps/app.xml', '_rels/.rels', 'xl/workbook.xml', '[Content_Types].xml']],
    ['a.odt', ['mimetype', 'content.xml', 'META-INF/manifest.xml', 'note.html']]
  ])('is refused as one: %s', async (path, names) => {
    const office = makeZip(
      names.map(name =>
        name === 'mimetype'
          ? {name, content: 'application/vnd.oasis.opendocument.text', method: 0}
          : {name, content: '<p>字</p>'}
      )
    )
    const found = await documentsIn(path, office)
    expect(found).toMatchObject([{path, rules: ['input-unsupported']}])
    expect(found[0]?.file.messages[0]?.reason).toContain('save it as a web page')
  })
})

describe('pictures', () => {
  const zip = makeZip([
    {name: 'b/page.html', content: '<p>一</p>'},
    {name: 'b/page_files/图 1.png', content: png, flags: 0x800},
    {name: 'b/50%25.png', content: png},
    {name: 'root.png', content: png, method: 0},
    {name: 'b/text.png', content: 'none'},
    {name: 'b/damaged.png', content: png, statedCrc: 1}
  ])

  it.each([
    ['page_files/%E5%9B%BE%201.png', 'image/png'],
    ['./page_files/图 1.png?size=2#top', 'image/png'],
    ['50%25.png', 'image/png'],
    ['../root.png', 'image/png'],
    ['../../../root.png', 'image/png'],
    ['/root.png', 'image/png'],
    ['text.png', 'it is no picture'],
    ['damaged.png', /checksum/],
    ['%252e%252e/root.png', 'it is not in the archive'],
    ['none.png', 'it is not in the archive'],
    ['', 'it is not in the archive'],
    ['https://example.org/root.png', 'it is not in the archive'],
    ['file:///root.png', 'it is not in the archive']
  ])('%s: %s', async (url, expected) => {
    const [page] = await documentsIn('a.zip', zip)
    const loaded = await page?.load?.(url, request)
    const told = loaded && 'missing' in loaded ? loaded.missing : loaded?.type
    if (typeof expected === 'string') expect(told).toBe(expected)
    else expect(told).toMatch(expected)
  })
})

describe('what is refused, while the others are read', () => {
  const good = {name: 'z.md', content: '好'}

  it.each<[string, ZipMember, string]>([
    ['a path above the archive', {name: '../a.md'}, 'archive-path'],
    ['a path that goes up inside', {name: 'b/../../a.md'}, 'archive-path'],
    ['an absolute path', {name: '/etc/a.md'}, 'archive-path'],
    ['a drive', {name: 'C:a.md'}, 'archive-path'],
    ['backslashes', {name: '..\\a.md'}, 'archive-path'],
    ['a NUL', {name: 'a\0.md'}, 'archive-path'],
    ['a symbolic link', {name: 'a.md', content: '/etc/passwd', mode: 0o120777}, 'archive-path'],
    ['an encrypted file', {name: 'a.md', content: 'x', flags: 1}, 'archive-encrypted'],
    ['a method that is not read', {name: 'a.md', content: 'x', method: 9}, 'archive-damaged'],
    ['a wrong checksum', {name: 'a.md', content: 'x', statedCrc: 7}, 'archive-damaged'],
    ['more bytes than stated', {name: 'a.md', content: 'xxxx', statedSize: 2}, 'archive-damaged'],
    ['fewer bytes than stated', {name: 'a.md', content: 'x', statedSize: 9}, 'archive-damaged'],
    ['a bomb', {name: 'a.md', content: new Uint8Array(2 ** 21)}, 'archive-limit'],
    [
      'a bomb that states a small size',
      {name: 'a.md', content: new Uint8Array(2 ** 21), statedSize: 10},
      'archive-damaged'
    ]
  ])('%s', async (_, member, ruleId) => {
    const found = Object.values(await rulesBy([member, good]))
    expect(found.sort()).toEqual([ruleId, '好'])
  })

  it('files whose data lies in that of others', async () => {
    expect(
      await rulesBy([{name: 'a.md', content: 'x'}, {name: 'b.md', content: 'x', at: 0}, good])
    ).toEqual({
      'a.zip/a.md': 'archive-damaged',
      'a.zip/b.md': 'archive-damaged',
      'a.zip/z.md': '好'
    })
  })

  it('more files, and more bytes, than are allowed', async () => {
    const zip = makeZip(
      ['a', 'b', 'c'].map(name => ({name: `${name}.md`, content: name.repeat(9)}))
    )
    expect(await documentsIn('a.zip', zip, {maxMembers: 2})).toMatchObject([
      {rules: []},
      {rules: []},
      {path: 'a.zip', rules: ['archive-limit']}
    ])
    expect(await documentsIn('a.zip', zip, {maxTotalBytes: 20})).toMatchObject([
      {rules: []},
      {rules: []},
      {path: 'a.zip', rules: ['archive-limit']}
    ])
  })

  it('archives in one another that hold more than they should', async () => {
    let zip = makeZip([{name: 'a.md', content: new Uint8Array(2 ** 19)}])
    for (let depth = 0; depth < 3; depth++) {
      const content = zip
      zip = makeZip(Array.from({length: 50}, (_, index) => ({name: `${index}.zip`, content})))
    }
    const found = await documentsIn('a.zip', zip, {maxTotalBytes: 2 ** 23})
    expect(found.length).toBeLessThan(20)
    expect(found.at(-1)).toMatchObject({path: 'a.zip', rules: ['archive-limit']})
  })

  it('an archive without documents', async () => {
    expect(await documentsIn('a.zip', makeZip([{name: 'a.png', content: png}]))).toMatchObject([
      {path: 'a.zip', rules: ['container-empty']}
    ])
    expect(await documentsIn('a.zip', makeZip([]))).toMatchObject([{rules: ['container-empty']}])
  })

  it('an archive that is cut or changed anywhere, without throwing', async () => {
    const zip = makeZip([{name: 'a.md', content: '一二三'.repeat(50)}, good])
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const changed = cut ? zip.slice(0, at) : zip.with(at, byte)
        for (const {file, rules} of await documentsIn('a.zip', changed)) {
          if (rules.length === 0) await readBook(file).catch(() => undefined)
        }
      }),
      {numRuns: 400}
    )
  })
})

it('reads what it found', async () => {
  const zip = makeZip([{name: 'a.html', content: '<title>问</title><p>答</p>'}])
  const [found] = await documentsIn('a.zip', zip)
  expect(await readBook(found?.file ?? new VFile())).toMatchObject({children: [{title: '问'}]})
})
