import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'
import {type SetLine, setLines} from './set-lines.js'

const texts = fileURLToPath(new URL('../../../../bench/torture', import.meta.url))
const names = readdirSync(texts).filter(name => name.endsWith('.md'))

/** 42 Han of 10.5 points in the middle of A4. */
const blockEndPt = (595.28 + 42 * 10.5) / 2

/** All that cannot be printed as it is written. */
const told: Readonly<Record<string, readonly string[]>> = {
  'blocks.md': ['image-missing'],
  'formulas.md': ['formula-invalid'],
  'marks.md': ['glyph-missing', 'glyph-missing']
}

describe.each(names)('%s', name => {
  const folder = makeFolder()
  const path = join(folder, 'one.pdf')
  let lines: readonly SetLine[] = []

  beforeAll(() => {
    const report = ['--report', join(folder, 'report.jsonl')]
    expect(runCli([join(texts, name), '-o', path, ...report]).code).toBe(0)
    lines = setLines(path)
  })

  it('loses nothing, and is told of what cannot be printed', () => {
    const {messages, proof} = JSON.parse(readFileSync(join(folder, 'report.jsonl'), 'utf8'))
    const fromPdf = messages.filter(({source}: {source: string}) => source === '@answerbook/pdf')
    expect(fromPdf.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(told[name] ?? [])
    expect(proof.missing).toBe(0)
  })

  it('is a PDF that qpdf accepts', () => {
    expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found')
  })

  it('has no two Han further apart than a quarter of an em', () => {
    const apart = lines.filter(({chars}) =>
      chars.some(({char, rightPt, sizePt}, index) => {
        const next = chars[index + 1]
        if (!next || !isHan(char) || !isHan(next.char)) return false
        return (next.leftPt - rightPt) / sizePt > 0.251
      })
    )
    expect(apart.map(({text}) => text)).toEqual([])
  })

  it('has nothing right of the text block', () => {
    // Spaces at the end of a line are there to be copied.
    const endOf = ({chars}: SetLine) => chars.findLast(({char}) => char.trim() !== '')?.rightPt ?? 0
    const beyond = lines.filter(line => endOf(line) > blockEndPt + 0.5)
    expect(beyond.map(({text}) => text)).toEqual([])
  })
})

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {encoding: 'utf8'})
}

function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char)
}
