import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {epubEntries} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** A GIF of one pixel. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Convert a document with a cover, and name the pictures in the book. */
function picturesWith(cover: string): readonly string[] {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), '# 如何写好一个标题？\n\n正文。\n')
  writeFileSync(join(folder, 'a.gif'), gif)
  const flags = ['--epub-cover', cover]
  const {code, stderr} = runCli(['a.md', '-o', 'a.epub', ...flags], {cwd: folder})
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const entries = epubEntries(readFileSync(join(folder, 'a.epub')))
  return [...entries.keys()].filter(name => name.startsWith('OEBPS/images/'))
}

describe('--epub-cover', () => {
  it('makes a cover, the same each time', () => {
    const [name = ''] = picturesWith('auto')
    expect(name).toMatch(/\.jpg$/)
    expect(picturesWith('auto')).toEqual([name])
  })

  it('shows a file', () => {
    expect(picturesWith('a.gif')).toEqual([expect.stringMatching(/\.gif$/)])
  })

  it('shows none', () => {
    expect(picturesWith('none')).toEqual([])
    expect(picturesWith('picture')).toEqual([])
  })

  it.each([
    ['is not there', 'b.jpg', 'Cannot take b.jpg for --epub-cover'],
    ['is no picture', 'a.md', 'Cannot take a.md for --epub-cover: it is no picture']
  ])('refuses a file that %s', (_, cover, message) => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'a.md'), '# 标题\n\n正文。\n')
    const flags = ['--epub-cover', cover]
    const {code, stderr} = runCli(['a.md', '-o', 'a.epub', ...flags], {cwd: folder})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
