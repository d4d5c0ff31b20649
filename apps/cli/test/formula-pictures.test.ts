import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {epubEntries} from '@answerbook/testkit'
import {expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** Convert formulas with some flags, and name the pictures in the book. */
function picturesWith(...flags: readonly string[]): readonly string[] {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), '# 公式\n\n行中 $\\text{若}x$，又是 $\\text{若}x$。\n')
  expect(runCli(['a.md', '-o', 'a.epub', ...flags], {cwd: folder}).code).toBe(0)
  const entries = epubEntries(readFileSync(join(folder, 'a.epub')))
  return [...entries.keys()].filter(name => name.startsWith('OEBPS/images/'))
}

it('draws formulas as `--epub-math` says, or as the device shows them', () => {
  const [svg = '', ...others] = picturesWith('--epub-math', 'svg')
  expect(svg).toMatch(/\.svg$/)
  expect(others).toEqual([])
  expect(picturesWith('--epub-device', 'kobo')).toEqual([svg])
  expect(picturesWith('--epub-device', 'kindle')).toEqual([expect.stringMatching(/\.png$/)])
  expect(picturesWith('--epub-device', 'kindle', '--epub-math', 'mathml')).toEqual([])
  expect(picturesWith()).toEqual([])
})
