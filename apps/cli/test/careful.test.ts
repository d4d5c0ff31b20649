import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const program = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const source = answer('甲', '<p>一</p>')

describe('an input', () => {
  it.each([
    ['the output', ['a.md', '-o', 'a.md']],
    ['the output, by another path', ['a.md', '-o', './b/../a.md']],
    ['the report', ['a.md', '-o', 'b.md', '--report', 'a.md']]
  ])('is never replaced by %s', (_, args) => {
    const cwd = makeFolder({'a.md': source, 'b/c.md': source})
    const {code, stderr} = runCli(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('is an input too')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(source)
  })

  it('may be a pipe', () => {
    const cwd = makeFolder({'a.md': source, 'b.md': answer('乙', '<p>二</p>')})
    const command = `"${process.execPath}" "${program}" <(cat a.md) b.md -o out/`
    expect(spawnSync('bash', ['-c', command], {cwd}).status).toBe(0)
    expect(readFileSync(join(cwd, 'out/甲.md'), 'utf8')).toContain('一')
    expect(readFileSync(join(cwd, 'out/乙.md'), 'utf8')).toContain('二')
  })

  it('is not taken from a folder of results', () => {
    const cwd = makeFolder({'a.md': source})
    expect(runCli(['.', '-o', 'first/'], {cwd}).code).toBe(0)
    expect(runCli(['.', '-o', 'second/', '--report', 'r.jsonl'], {cwd}).code).toBe(0)
    expect(readFileSync(join(cwd, 'r.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('an option of an exporter', () => {
  it.each([
    ['--epub-lang', '!!'],
    ['--pdf-font-size', '9999']
  ])('is checked before anything is written: %s %s', (flag, value) => {
    const cwd = makeFolder({'a.md': source})
    const {code} = runCli(['a.md', '-t', 'md,epub,pdf', '-o', 'out/', flag, value], {cwd})
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })
})

describe('an output', () => {
  it('that cannot take what is written is told', () => {
    const cwd = makeFolder({'a.md': source})
    const command = `"${process.execPath}" "${program}" a.md > /dev/full`
    const {status, stderr} = spawnSync('bash', ['-c', command], {cwd, encoding: 'utf8'})
    expect(status).toBe(3)
    expect(stderr).toContain('Cannot write to standard output')
  })

  it('may stop reading early', () => {
    const cwd = makeFolder({'a.md': answer('甲', '<p>长</p>'.repeat(100_000))})
    const command = `set -o pipefail; "${process.execPath}" "${program}" a.md | head -n 1`
    const {status, stderr} = spawnSync('bash', ['-c', command], {cwd, encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })

  it('whose name a folder has leaves nothing behind', () => {
    const cwd = makeFolder({'a.md': source})
    mkdirSync(join(cwd, 'out/甲.md'), {recursive: true})
    expect(runCli(['a.md', '-o', 'out/'], {cwd}).code).toBe(3)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['甲.md'])
  })

  it.each(['{"version":1,"files":null}', '{"version":1,"files":{"a":1}}', 'x'])(
    'with a damaged manifest is not touched: %s',
    manifest => {
      const cwd = makeFolder({'a.md': source, 'out/.answerbook.json': manifest})
      const {code, stderr} = runCli(['a.md', '-o', 'out/'], {cwd})
      expect(code).toBe(3)
      expect(stderr).toContain('Unexpected content of')
      expect(readdirSync(join(cwd, 'out'))).toEqual(['.answerbook.json'])
    }
  )

  it('is rid of what killed runs left', () => {
    // No process has this number: it is above the largest.
    const left = '.answerbook-999999999-0a.tmp'
    const cwd = makeFolder({'a.md': source, [`out/${left}`]: 'half'})
    expect(runCli(['a.md', '-o', 'out/'], {cwd}).code).toBe(0)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.answerbook.json', '甲.md'])
  })
})

it('does not let a document write on the screen', () => {
  const cwd = makeFolder({'a.md': '---\ndate: "\\e]0;title\\a"\n---\n<p>一</p>'})
  const {stderr} = runCli(['a.md', '-v'], {cwd})
  expect(stderr).toContain('date-invalid')
  expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

it('keeps what was done when it is interrupted, and goes on with it', async () => {
  const names = Array.from({length: 400}, (_, index) => `in/${index}.md`)
  const cwd = makeFolder(
    Object.fromEntries(names.map((name, index) => [name, answer(`题 ${index}`, '<p>一</p>')]))
  )
  const child = spawn(process.execPath, [program, 'in', '-t', 'epub', '-o', 'out/'], {cwd})
  await until(() => written(cwd).length > 5)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(130)

  const done = written(cwd).length
  expect(done).toBeLessThan(names.length)
  for (const [index, name] of names.entries()) {
    writeFileSync(join(cwd, name), answer(`题 ${index}`, '<p>二</p>'))
  }
  expect(runCli(['in', '-t', 'epub', '-o', 'out/'], {cwd}).code).toBe(0)
  expect(written(cwd)).toHaveLength(names.length)
  expect(readdirSync(join(cwd, 'out')).filter(name => name.endsWith('.tmp'))).toEqual([])
}, 120_000)

function written(cwd: string): string[] {
  const names = readdirSync(cwd).includes('out') ? readdirSync(join(cwd, 'out')) : []
  return names.filter(name => name.endsWith('.epub'))
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise(resolve => {
      setTimeout(resolve, 5)
    })
  }
}
