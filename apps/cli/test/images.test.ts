import {readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {epubEntries, makeZip} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
const remote = 'https://example.org/pic.png'

const withPictures = (...urls: string[]) =>
  answer('图', urls.map(url => `<p><img src="${url}" alt="图"></p>`).join(''))

/** What pictures of a text lie at, each with its bytes if there are some. */
function picturesOf(cwd: string, path: string): Array<[url: string, bytes: Buffer | undefined]> {
  const text = readFileSync(join(cwd, path), 'utf8')
  return [...text.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, url = '']) => [
    url,
    /^assets\/|^\.\.\/图|^[\da-f]{32}\./.test(url)
      ? readFileSync(resolve(cwd, dirname(path), decodeURIComponent(url)))
      : undefined
  ])
}

function listed(cwd: string, folder: string): string[] {
  return readdirSync(join(cwd, folder)).sort()
}

function rulesOf(cwd: string): Array<[status: string, ...rules: string[]]> {
  const lines = readFileSync(join(cwd, 'r.jsonl'), 'utf8').trim().split('\n')
  return lines.map(line => {
    const {messages, status} = JSON.parse(line)
    return [status, ...messages.map(({ruleId}: {ruleId: string}) => ruleId)]
  })
}

describe('pictures of Markdown', () => {
  it('are copied beside it, each once, under names that come from their bytes', () => {
    const dataUrl = `data:image/png;base64,${png.toString('base64')}`
    const cwd = makeFolder({
      'in/a.md': withPictures(
        'pic.png',
        'a%20b/%E5%9B%BE.png',
        dataUrl,
        'b.webp',
        remote,
        '100%.png'
      ),
      'in/pic.png': png,
      'in/a b/图.png': png,
      'in/b.webp': webp,
      'in/100%.png': png
    })
    expect(runCli(['in', '-o', 'out/', '--report', 'r.jsonl'], {cwd}).code).toBe(0)
    expect(rulesOf(cwd)).toEqual([['ok']])
    expect(picturesOf(cwd, 'out/图.md')).toEqual([
      ...[png, png, png, webp].map(bytes => [
        expect.stringMatching(/^assets\/[\da-f]{32}\./),
        bytes
      ]),
      [remote, undefined],
      [expect.stringMatching(/^assets\//), png]
    ])
    expect(listed(cwd, 'out/assets')).toHaveLength(2)
  })

  it.each([
    ['above the document', '../secret.png'],
    ['above it, encoded', '%2e%2e/secret.png'],
    ['far above it', '../../../../../../etc/passwd'],
    ['behind a symbolic link that leaves the folder', 'link/secret.png'],
    ['that is not there', 'none.png'],
    ['that is no picture', 'text.png'],
    ['that can hold scripts', 'a.svg']
  ])('keep their addresses %s', (_, url) => {
    const cwd = makeFolder({
      'secret.png': png,
      'in/a.md': withPictures(url),
      'in/text.png': '<script>alert(1)</script>',
      'in/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    })
    symlinkSync(cwd, join(cwd, 'in/link'))
    expect(runCli(['in', '-o', 'out/', '--report', 'r.jsonl'], {cwd}).code).toBe(0)
    expect(rulesOf(cwd)).toEqual([['warn', 'image-missing']])
    expect(picturesOf(cwd, 'out/图.md')).toEqual([[url, undefined]])
    expect(listed(cwd, 'out')).not.toContain('assets')
  })

  it('may lie in a folder that the user names, and nowhere else', () => {
    const urls = [
      '../files/a.png',
      '/files/a.png',
      'files/a.png',
      '../../secret.png',
      '/secret.png',
      'link/secret.png'
    ]
    const cwd = makeFolder({
      'vault/notes/a.md': withPictures(...urls),
      'vault/files/a.png': png,
      'secret.png': png
    })
    symlinkSync(cwd, join(cwd, 'vault/link'))
    const run = (...args: string[]) =>
      runCli(['vault/notes/a.md', '--report', 'r.jsonl', ...args], {cwd})
    expect(run('-o', 'out/', '--root', 'vault')).toMatchObject({code: 0})
    expect(rulesOf(cwd)).toEqual([['warn', ...Array.from({length: 3}, () => 'image-missing')]])
    expect(picturesOf(cwd, 'out/图.md')).toEqual([
      ...Array.from({length: 3}, () => [expect.stringMatching(/^assets\//), png]),
      ...urls.slice(3).map(url => [url, undefined])
    ])
    expect(run('-o', 'out2/', '-v').stderr).toContain('name one that holds both by --root')
  })

  it.each([
    ['a file', ['-o', 'new/all.md'], 'new/all.md'],
    ['one file of a folder', ['--merge', '--title', 'all', '-o', 'new/'], 'new/all.md']
  ])('come from the folder of the document that shows them, in %s', (_, args, path) => {
    const cwd = makeFolder({
      'in/a/a.md': answer('甲', '<img src="p.png" alt="图">', '甲'),
      'in/a/p.png': png,
      'in/b/b.md': answer('乙', '<img src="p.png" alt="图">', '乙'),
      'in/b/p.png': webp
    })
    expect(runCli(['in', ...args], {cwd})).toMatchObject({code: 0})
    expect(picturesOf(cwd, path).map(([, bytes]) => bytes)).toEqual([png, webp])
  })

  it('lie beside each part of what is split', () => {
    const image = {type: 'paragraph', children: [{type: 'image', url: 'p.png', alt: '图'}]}
    const posts = ['甲', '乙'].map(name => ({
      ...{type: 'post', id: name, role: 'answer', author: {name}, children: [image]}
    }))
    const thread = {type: 'thread', id: 't', title: '问', children: posts}
    const book = {type: 'book', version: 1, children: [thread]}
    const cwd = makeFolder({'in/b.json': JSON.stringify(book), 'in/p.png': png})
    expect(runCli(['in', '--split', 'post', '-o', 'out/'], {cwd})).toMatchObject({code: 0})
    for (const name of ['甲', '乙']) {
      expect(picturesOf(cwd, `out/问 - ${name}.md`)).toEqual([[expect.any(String), png]])
    }
    expect(listed(cwd, 'out/assets')).toHaveLength(1)
  })

  it('come out of archives, saved pages and e-books', () => {
    const page = '<title>页</title><p>字</p><p><img src="页_files/a.png" alt="图"></p>'
    const cwd = makeFolder({
      'page/页.html': page,
      'page/页_files/a.png': png,
      'packed.zip': makeZip([
        {name: 'b/页.html', content: page, flags: 0x800},
        {name: 'b/页_files/a.png', content: png, flags: 0x800}
      ]),
      'saved.mhtml': [
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nSubject: x',
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b',
        'Content-Type: text/html\r\nContent-Location: https://example.org/q\r\n',
        `<p>字</p><p><img src="${remote}" alt="图"></p>\r\n--b`,
        `Content-Type: image/png\r\nContent-Location: ${remote}`,
        `Content-Transfer-Encoding: base64\r\n\r\n${png.toString('base64')}\r\n--b--\r\n`
      ].join('\r\n')
    })
    expect(runCli(['page', '-o', 'book.epub'], {cwd})).toMatchObject({code: 0})
    for (const input of ['page', 'packed.zip', 'saved.mhtml', 'book.epub']) {
      expect(runCli([input, '-o', `${input}.md`], {cwd})).toMatchObject({code: 0})
      expect(picturesOf(cwd, `${input}.md`)).toEqual([[expect.stringMatching(/^assets\//), png]])
    }
    expect(listed(cwd, 'assets')).toHaveLength(1)
  })

  it('are taken by each format as far as it can show them', () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    const cwd = makeFolder({'a.md': withPictures('a.gif', 'b.webp'), 'a.gif': gif, 'b.webp': webp})
    const rules = ['epub', 'pdf', 'md'].map(format => {
      const args = ['a.md', '-o', `out.${format}`, '--report', 'r.jsonl']
      expect(runCli(args, {cwd})).toMatchObject({code: 0})
      return rulesOf(cwd).flat()
    })
    expect(rules).toEqual([
      ['warn', 'image-missing'],
      ['warn', 'image-missing', 'image-missing'],
      ['ok']
    ])
    const names = [...epubEntries(readFileSync(join(cwd, 'out.epub'))).keys()]
    expect(names.filter(name => /\.gif$/.test(name))).toHaveLength(1)
  })
})

describe('the folder for pictures', () => {
  const files = {'in/a.md': withPictures('pic.png'), 'in/pic.png': png}

  it.each([
    ['../图 #1/50%', /^\.\.\/图%20%231\/50%25\/[\da-f]{32}\.png$/],
    ['.', /^[\da-f]{32}\.png$/]
  ])('can be named, and is seen from the text: %s', (folder, pattern) => {
    const cwd = makeFolder(files)
    expect(runCli(['in', '-o', 'out/', '--assets', folder], {cwd})).toMatchObject({code: 0})
    expect(picturesOf(cwd, 'out/图.md')).toEqual([[expect.stringMatching(pattern), png]])
  })

  it('can be named absolutely', () => {
    const cwd = makeFolder(files)
    const args = ['in', '-o', 'out/', '--assets', join(cwd, '图片')]
    expect(runCli(args, {cwd})).toMatchObject({code: 0})
    expect(picturesOf(cwd, 'out/图.md')).toEqual([[expect.stringMatching(/^\.\.\/图片\//), png]])
  })

  it('is not made where pictures are linked, or text is printed', () => {
    const cwd = makeFolder(files)
    expect(runCli(['in', '-o', 'out/', '--images', 'link'], {cwd})).toMatchObject({code: 0})
    expect(picturesOf(cwd, 'out/图.md')).toEqual([['../in/pic.png', undefined]])
    expect(listed(cwd, 'out')).toEqual(['.answerbook.json', '图.md'])
    expect(runCli(['in'], {cwd}).stdout).toContain('![图](pic.png)')
    expect(listed(cwd, '.')).toEqual(['in', 'out'])
  })

  it('is not needed where addresses lead to the folders of the documents', () => {
    const urls = ['pic.png', './a%20b/%E5%9B%BE.png?x=/../', '../c.svg', '/d.png', remote]
    const cwd = makeFolder({
      '甲 #1/in/a.md': withPictures(...urls),
      '乙/b.md': answer('另一图', '<p><img src="pic.png" alt="图"></p>')
    })
    const link = (...args: string[]) => runCli([...args, '--images', 'link'], {cwd}).code
    const rebased = [
      '../../甲%20%231/in/pic.png',
      '../../甲%20%231/in/a%20b/%E5%9B%BE.png?x=/../',
      '../../甲%20%231/c.svg',
      ...urls.slice(3)
    ]
    expect(link('甲 #1', '-o', 'out/', '--name', '{site}/{title}')).toBe(0)
    expect(picturesOf(cwd, 'out/知乎/图.md').map(([url]) => url)).toEqual(rebased)
    expect(link('甲 #1/in/a.md', '乙/b.md', '--merge', '-o', 'out/x/m.md')).toBe(0)
    expect(picturesOf(cwd, 'out/x/m.md').map(([url]) => url)).toEqual([
      ...rebased,
      '../../乙/pic.png'
    ])
    expect(link('甲 #1/in/a.md', '-o', '甲 #1/in/b.md')).toBe(0)
    expect(picturesOf(cwd, '甲 #1/in/b.md').map(([url]) => url)).toEqual(urls)
  })

  it.each([
    [['--images', 'copy'], '-o'],
    [['-o', '-', '--assets', 'x'], '-o'],
    [['-o', 'out/', '--images', 'link', '--assets', 'x'], '--assets'],
    [['-o', 'out/', '--images', 'both'], '--images'],
    [['-o', 'a.epub', '--assets', 'x'], '-t md'],
    [['-o', 'out/', '-t', 'epub,pdf', '--images', 'link'], '-t md']
  ])('is refused where it makes no sense: %s', (args, word) => {
    const cwd = makeFolder(files)
    expect(runCli(['in', ...args], {cwd})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(word)
    })
    expect(listed(cwd, '.')).toEqual(['in'])
  })
})

describe('pictures that are there already', () => {
  const files = {'in/a.md': withPictures('pic.png'), 'in/pic.png': png}

  it.each([
    ['a folder', 'out/'],
    ['a file', 'out/图.md']
  ])('are not written again, nor lost if edited, beside %s', (_, output) => {
    const cwd = makeFolder(files)
    const convert = (...more: string[]) =>
      runCli(['in', '-o', output, '--report', 'r.jsonl', ...more], {cwd}).code
    expect(convert()).toBe(0)
    const path = join(cwd, 'out/assets', listed(cwd, 'out/assets')[0] ?? '')
    const {ino} = statSync(path)
    expect(convert()).toBe(0)
    expect(statSync(path).ino).toBe(ino)

    writeFileSync(path, webp)
    expect(convert()).toBe(1)
    expect(rulesOf(cwd)).toEqual([['skipped', 'output-kept']])
    expect(readFileSync(path)).toEqual(webp)
    expect(convert('--force')).toBe(0)
    expect(readFileSync(path)).toEqual(png)
    expect(listed(cwd, 'out/assets')).toHaveLength(1)
  })

  it('are listed in the manifest', () => {
    const cwd = makeFolder(files)
    runCli(['in', '-o', 'out/'], {cwd})
    const manifest = JSON.parse(readFileSync(join(cwd, 'out/.answerbook.json'), 'utf8'))
    const [name] = listed(cwd, 'out/assets')
    expect(Object.keys(manifest.files)).toEqual([`assets/${name}`, '图.md'])
  })

  it('fail the run where no folder can be', () => {
    const cwd = makeFolder({...files, 'out/assets': '不是文件夹'})
    expect(runCli(['in', '-o', 'out/'], {cwd})).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('a file is where a folder should be')
    })
    expect(listed(cwd, 'out')).not.toContain('图.md')
  })
})
