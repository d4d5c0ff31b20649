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
  it.each([
    [[]],
    [['md'], 'Markdown:'],
    [['epub'], 'EPUB:'],
    [['pdf'], 'PDF:'],
    [['-t', 'md,pdf'], 'Markdown:', 'PDF:']
  ])(
    'shows options, those of the formats that are named, and three examples: %j',
    (words, ...groups) => {
      const {code, stdout} = runCli([...words, '--help'])
      const lines = stdout.trimEnd().split('\n')
      expect(code).toBe(0)
      expect(lines.length).toBeLessThanOrEqual(100)
      expect(lines.filter(line => /^\S+:$/.test(line))).toEqual([
        'Arguments:',
        'Options:',
        ...groups,
        'Examples:'
      ])
      expect(stdout).toContain('Options of a format: answerbook --help md, epub or pdf')
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100)
      expect(stdout.match(/^ {2}answerbook \S/gm)).toHaveLength(3)
    }
  )

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
    [['a.md', '--from', 'nowhere', '-o', 'out/'], 'Unexpected kind nowhere'],
    [['a.md', '--encoding', 'klingon', '-o', 'out/'], 'Unexpected encoding `klingon`'],
    [['a.md', '--max-size', '0', '-o', 'out/'], 'Expected a number above 0'],
    [['a.md', '--root', 'none'], 'Unexpected none for --root, expected a folder'],
    [['*.xml', '-o', 'out/'], 'that no file matches'],
    [['empty', '-o', 'out/'], 'without documents'],
    [['a.md', '--nonsense'], "unknown option '--nonsense'"],
    [['a.md', '--device', 'kindle'], "unknown option '--device'; did you mean --epub-device?"],
    [['a.md', '--lang', 'en'], 'did you mean --md-lang or --epub-lang or --pdf-lang?'],
    [['a.md', '-o', 'out/', '--pdf-paper', 'a99'], "argument 'a99' is invalid"],
    [['a.md', '--md-wrap', '0'], 'Unexpected value `0` of --md-wrap, expected none'],
    [['a.md', '--md-heading-shift', '6'], 'of --md-heading-shift, expected a whole number'],
    [['a.md', '--md-embeds'], 'Unexpected option --md-embeds for flavour `gfm`'],
    [['a.md', '-o', 'a.pdf', '--pdf-font-size', '900'], 'Expected --pdf-font-size to be'],
    [['a.md', '-o', 'out/', '--name', '../x/{title}'], 'Unexpected .. in --name'],
    [['a.md', '-o', 'a.epub', '--md-flavour', 'hugo'], 'Unexpected --md-flavour without Markdown'],
    [['a.md', '-o', 'a.md', '--epub-vertical'], 'Unexpected --epub-vertical without EPUB'],
    [['a.md', '-o', 'a.epub', '--pdf-theme', 'dark'], 'add -t pdf, or drop it'],
    [['a.md', '-o', 'a.epub', '--check'], 'Unexpected --check without Markdown'],
    [['a.md', '-o', 'a.epub', '--epub-series-index', '2'], 'add --epub-series <name>']
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

describe('reading', () => {
  // 「知乎」 in GB 18030, and nothing else.
  const title = new Uint8Array([0xd6, 0xaa, 0xba, 0xf5])

  it.each([
    ['gbk', '知乎'],
    ['big5', '眭綱']
  ])('takes the encoding that it is told: %s', (label, text) => {
    const {code, stdout} = runCli(['-', '--encoding', label], {input: title})
    expect(code).toBe(0)
    expect(stdout).toContain(text)
  })

  it('refuses what is larger than it is told', () => {
    const input = `<p>${'长'.repeat(10_000)}</p>`
    const {code, stderr} = runCli(['-', '--max-size', '0.01'], {input})
    expect(code).toBe(1)
    expect(stderr).toContain('expected at most 10485')
    expect(runCli(['-', '--max-size', '1'], {input}).code).toBe(0)
  })
})
