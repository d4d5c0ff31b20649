import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {EpubCheck} from '@likecoin/epubcheck-ts'
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

  it('is accepted by EPUBCheck without a warning', async () => {
    const jar = '/usr/share/java/epubcheck.jar'
    const {status, stdout, stderr} = spawnSync('java', ['-jar', jar, path], {encoding: 'utf8'})
    const told = `${stdout}${stderr}`.match(/^.*(?:ERROR|FATAL|WARNING).*$/gm)
    expect({status, told}).toEqual({status: 0, told: null})
    const {messages} = await EpubCheck.validate(new Uint8Array(readFileSync(path)))
    expect(messages.filter(({severity}) => /fatal|error|warning/.test(severity))).toEqual([])
  })
})
