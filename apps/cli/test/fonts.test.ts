import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {inflateSync} from 'node:zlib'
import {faces} from '@answerbook/fonts'
import {describe, expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const text = '# 标题\n\n正文里有 English 和**粗体**，`code` 也有。\n'

function fontFile(name: string): string {
  const face = faces.find(face => face.name === name)
  return fileURLToPath(face?.url ?? '')
}

/** Convert a text with fonts, and name those in the file. */
function fontsWith(words: readonly string[], folder = makeFolder()): string[] {
  writeFileSync(join(folder, 'a.md'), text)
  const flags = words.flatMap(word => ['--pdf-font', word])
  const {code, stderr} = runCli(['a.md', '-o', 'a.pdf', ...flags], {cwd: folder})
  expect(stderr).not.toMatch(/glyph-missing|No face/)
  expect(code).toBe(0)
  const objects = unpack(readFileSync(join(folder, 'a.pdf')))
  const names = [...objects.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(match => match[1] ?? '')
  return [...new Set(names)].sort()
}

/** Give the objects of a file that are packed into streams. */
function unpack(file: Buffer): string {
  const text = file.toString('latin1')
  const streams = [...text.matchAll(/\/Type \/ObjStm\b.*?\bstream\n/gs)]
  return streams
    .map(({0: head, index}) => inflateSync(file.subarray(index + head.length)).toString('latin1'))
    .join('\n')
}

describe('--pdf-font', () => {
  it('sets body text in the font of the user, and what it lacks in the others', () => {
    const names = fontsWith([fontFile('DejaVuSans')])
    expect(names).toContain('DejaVuSans')
    expect(names).toContain('NotoSerifSC-Regular')
  })

  it('does not open the default where the font has everything', () => {
    const names = fontsWith([fontFile('LXGWWenKai-Regular')])
    expect(names).toContain('LXGWWenKai-Regular')
    expect(names).not.toContain('NotoSerifSC-Regular')
  })

  it('takes a font for a role, and one font for several', () => {
    const kai = fontFile('LXGWWenKai-Regular')
    const names = fontsWith([`sans=${kai}`, `sans-bold=${kai}`, `serif-bold=${kai}`, `mono=${kai}`])
    expect(names).toEqual(['LXGWWenKai-Regular', 'NotoSerifSC-Regular'])
  })

  it('takes a name with signs that mean something elsewhere', () => {
    const folder = makeFolder()
    copyFileSync(fontFile('LXGWWenKai-Regular'), join(folder, 'a=b#c.ttf'))
    expect(fontsWith(['a=b#c.ttf'], folder)).toContain('LXGWWenKai-Regular')
  })

  it.each([
    ['nothing.ttf', /No font file nothing\.ttf, which --pdf-font names/],
    ['body=a.md', /Unexpected body for --pdf-font, expected serif, /],
    ['a.md', /Font “a\.md” is not a font file: give a TTF, OTF, TTC, WOFF or WOFF2 file/]
  ])('refuses %s before anything is written', (word, message) => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'a.md'), text)
    const {code, stderr} = runCli(['a.md', '-o', 'a.pdf', '--pdf-font', word], {cwd: folder})
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
