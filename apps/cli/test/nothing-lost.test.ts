import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bookText, epubText, markdownText, sourceText} from '@answerbook/testkit'
import {beforeAll, describe, expect, it} from 'vitest'
import {documents} from './documents.js'
import {makeFolder} from './make-folder.js'
import {lostFrom} from './nothing-lost.js'
import {runCli} from './run-cli.js'

/** Readers of finished files: none of them ours. */
const readers = {
  md: (bytes: Buffer) => markdownText(bytes.toString('utf8')),
  json: (bytes: Buffer) => bookText(JSON.parse(bytes.toString('utf8'))),
  epub: (bytes: Buffer) => epubText(bytes)
}

describe.each(documents)('$name', ({name, path}) => {
  const folder = makeFolder()
  const written = new Map<string, string>()

  beforeAll(() => {
    const report = join(folder, 'report.jsonl')
    const {code, stderr} = runCli([
      path,
      '-t',
      'md,json,epub',
      '-o',
      `${folder}/`,
      '--report',
      report
    ])
    expect({code, stderr: code === 0 ? '' : stderr}).toEqual({code: 0, stderr: ''})
    for (const output of JSON.parse(readFileSync(report, 'utf8')).outputs) {
      written.set(output.format, output.path)
    }
  })

  it.each(Object.entries(readers))('shows all of its text as %s', (format, read) => {
    const source = sourceText(readFileSync(path, 'utf8'))
    const output = read(readFileSync(written.get(format) ?? ''))
    expect(source.length).toBeGreaterThan(5)
    expect(lostFrom(name, source, output)).toEqual([])
  })
})
