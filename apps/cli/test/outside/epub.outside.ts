import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {EpubCheck} from '@likecoin/epubcheck-ts'
import {beforeAll, describe, expect, it} from 'vitest'
import {documentFolders} from '../documents.js'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'

const folder = makeFolder()

beforeAll(() => {
  const one = ['--merge', '--title', '合集', '-t', 'epub', '-o', join(folder, 'merged/')]
  const each = ['-t', 'epub', '-o', join(folder, 'each/')]
  for (const args of [one, each]) expect(runCli([...documentFolders, ...args]).code).toBe(0)
})

function books(): string[] {
  return ['merged', 'each'].flatMap(name =>
    readdirSync(join(folder, name))
      .filter(file => file.endsWith('.epub'))
      .map(file => join(folder, name, file))
  )
}

describe('EPUBCheck', () => {
  it('accepts one book of all documents without a warning', () => {
    const [merged = ''] = books()
    const {status, stdout, stderr} = spawnSync(
      'java',
      ['-jar', '/usr/share/java/epubcheck.jar', merged],
      {encoding: 'utf8'}
    )
    expect({status, told: `${stdout}${stderr}`.match(/^.*(?:ERROR|FATAL|WARNING).*$/gm)}).toEqual({
      status: 0,
      told: null
    })
  })

  it('accepts every book, by the rules of EPUB 3.3', async () => {
    expect(books().length).toBeGreaterThan(4)
    for (const path of books()) {
      const {messages} = await EpubCheck.validate(new Uint8Array(readFileSync(path)))
      const told = messages.filter(({severity}) => /fatal|error|warning/.test(severity))
      expect({path, told}).toEqual({path, told: []})
    }
  })
})
