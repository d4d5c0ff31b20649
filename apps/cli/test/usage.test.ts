import {containers, sources} from '@answerbook/core'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const files = {
  'a.md': answer('甲', '<p>一</p>'),
  'b.md': answer('乙', '<p>二</p>'),
  'empty/x.bin': 'x'
}

describe('help', () => {
  it('fits a screen and shows three examples', () => {
    const {code, stdout} = runCli(['--help'])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout.match(/^ {2}answerbook \S/gm)).toHaveLength(3)
  })

  it('names everything that an input can be read as', () => {
    const {stdout} = runCli(['--help'])
    for (const {name} of [...sources, ...containers]) expect(stdout).toContain(` ${name}`)
  })

  it('prints the version', () => {
    expect(runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+/)
    })
  })
})

describe('a wrong command line says what to do, and does nothing', () => {
  it.each([
    [[], 'Missing input'],
    [['https://www.zhihu.com/question/1'], 'save the page first'],
    [['a.md', '-t', 'docx'], 'Unexpected format docx, expected md, epub, pdf or json'],
    [['a.md', '-o', 'a.docx'], 'Unexpected extension .docx'],
    [['a.md', '-t', 'md', '-o', 'a.epub'], 'Unexpected -t md for a file named .epub'],
    [['a.md', '-t', 'md,epub', '-o', 'a.epub'], 'drop -t, or name a folder'],
    [['a.md', '-t', 'epub'], 'add -o <name>.epub'],
    [['a.md', 'b.md'], 'add -o <folder>/'],
    [['a.md', '-t', 'md,json'], 'add -o <folder>/'],
    [['a.md', '--merge', '--split', 'post', '-o', 'out/'], 'choose one of them'],
    [['a.md', '--split', 'post', '-o', 'a.md'], 'add -o <folder>'],
    [['a.md', '--split', 'page', '-o', 'out/'], "argument 'page' is invalid"],
    [['a.md', '--from', 'nowhere', '-o', 'out/'], 'expected answerbook-epub, epub'],
    [['*.xml', '-o', 'out/'], 'that no file matches'],
    [['empty', '-o', 'out/'], 'without documents'],
    [['a.md', '--nonsense'], "unknown option '--nonsense'"],
    [['a.md', '-o', 'out/', '--pdf-paper', 'a99'], "argument 'a99' is invalid"]
  ])('%j', (args, reason) => {
    const {code, stdout, stderr} = runCli(args, {cwd: makeFolder(files)})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(reason)
    expect(stderr).toContain('Try `answerbook --help`.')
  })

  it('refuses a date that is none', () => {
    const env = {SOURCE_DATE_EPOCH: 'tomorrow'}
    expect(runCli(['a.md'], {cwd: makeFolder(files), env})).toMatchObject({code: 2})
  })
})

describe('surroundings that fail', () => {
  it.each([
    [['a.md', '-o', 'b.md/out.md'], 'Cannot write'],
    [['a.md', '-o', 'b.md/out/'], 'Cannot write'],
    [['a.md', '--report', 'nowhere/report.jsonl'], 'Cannot write the report']
  ])('%j', (args, reason) => {
    const {code, stderr} = runCli(args, {cwd: makeFolder(files)})
    expect(code).toBe(3)
    expect(stderr).toContain(reason)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
