import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {contentFaults, epubCheckFaults} from '@answerbook/epub-judges'
import {describe, expect, it} from 'vitest'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'
import {formulas} from './formulas.js'

const folder = makeFolder()

describe.each(['svg', 'png'])('a book of 60 formulas as %s', math => {
  const path = join(folder, `${math}.epub`)

  it('is written with all of them', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(60)
    const text = formulas.map(tex => `行中 $${tex}$ 之间\n\n$$\n${tex}\n$$`).join('\n\n')
    writeFileSync(join(folder, 'formulas.md'), `# 公式\n\n${text}\n`)
    const flags = ['--epub-math', math, '--epub-cover', 'auto']
    const {code, stderr} = runCli(['formulas.md', '-o', path, ...flags], {cwd: folder})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it('is a book that judges find nothing in', async () => {
    expect(await epubCheckFaults(path)).toEqual([])
    expect(await contentFaults(path)).toEqual([])
  })
})
