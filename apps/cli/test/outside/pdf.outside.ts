import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sourceText, squash} from '@answerbook/testkit'
import {beforeAll, describe, expect, it} from 'vitest'
import {documentFolders, documents} from '../documents.js'
import {makeFolder} from '../make-folder.js'
import {lostFrom} from '../nothing-lost.js'
import {runCli} from '../run-cli.js'
import {type SetLine, setLines} from './set-lines.js'

const folder = makeFolder()
const merged = join(folder, '合集.pdf')
const tree = join(folder, '合集.json')

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {encoding: 'utf8', maxBuffer: 1024 ** 3})
}

beforeAll(() => {
  const args = ['--merge', '--title', '合集', '-t', 'pdf,json', '-o', `${folder}/`]
  expect(runCli([...documentFolders, ...args]).code).toBe(0)
})

describe.each(documents)('$name', ({name, path}) => {
  it('is a PDF that qpdf accepts, with all fonts embedded, and shows all of the text', () => {
    const output = join(folder, 'one.pdf')
    expect(runCli([path, '-o', output]).code).toBe(0)
    expectSound(output)
    const source = sourceText(readFileSync(path, 'utf8'))
    expect(lostFrom(name, source, textOf(output))).toEqual([])
  })
})

describe('one book of all documents', () => {
  it('is a PDF that qpdf accepts, with all fonts embedded', () => expectSound(merged))

  it('shows all of the text', () => {
    const text = textOf(merged)
    for (const {name, path} of documents) {
      const lost = lostFrom(name, sourceText(readFileSync(path, 'utf8')), text)
      expect(lost.map(({missing}) => missing)).toEqual([])
    }
  })

  it('has an outline that leads to each thread', () => {
    const {objects} = outlineOf(merged)
    expect(objects).toBeGreaterThanOrEqual(documents.length)
  })
})

describe('lines of the book', () => {
  let lines: SetLine[] = []
  beforeAll(() => {
    lines = setLines(merged)
  })

  it('never begin or end with a mark that must not stand there', () => {
    const longer = lines.filter(({text}) => [...text.trim()].length > 1)
    expect(longer.length).toBeGreaterThan(100)
    const wrong = longer.filter(line => {
      const text = line.text.trim()
      const [isLeft, isRight] = neighboursOf(line, lines)
      const startsWrong = !isLeft && /^[，。、；：？！）》」』”’】〉]/.test(text)
      return startsWrong || (!isRight && /[（《「『“‘【〈]$/.test(text))
    })
    expect(wrong.map(({text}) => text)).toEqual([])
  })

  it('fill their measure where they are justified', () => {
    const justified = justifiedLines(lines)
    expect(justified.length).toBeGreaterThan(50)
    const short = justified.filter(({line, rightPt}) => {
      const [first] = line.chars
      const last = line.chars.at(-1)
      if (!first || !last) return true
      return (last.rightPt - first.leftPt) / (rightPt - first.leftPt) < 0.95
    })
    expect(short.map(({line}) => line.text)).toEqual([])
  })

  it('have no gap between two Han wider than a quarter of an em', () => {
    const wide = lines.flatMap(({chars, text}) =>
      chars.flatMap((char, index) => {
        const next = chars[index + 1]
        if (!next || !isHan(char.char) || !isHan(next.char)) return []
        const gap = (next.leftPt - char.rightPt) / char.sizePt
        return gap > 0.251 ? [{gap, text}] : []
      })
    )
    expect(wide).toEqual([])
  })
})

function expectSound(path: string): void {
  expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found')
  const [, , ...fonts] = run('pdffonts', [path]).trimEnd().split('\n')
  expect(fonts.length).toBeGreaterThan(0)
  const embeddedSubset = /\s+yes\s+yes\s+yes\s+\d+\s+\d+$/
  expect(fonts.filter(line => !embeddedSubset.test(line))).toEqual([])
}

/** Text as poppler takes it out, in the order in which it was painted. */
function textOf(path: string): string {
  return run('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-'])
}

function outlineOf(path: string): {objects: number} {
  const {qpdf} = JSON.parse(run('qpdf', ['--json', '--json-key=qpdf', path]))
  const objects: Array<{value?: Record<string, unknown>}> = Object.values(qpdf[1])
  return {objects: objects.filter(({value}) => value?.['/Title'] && value['/Parent']).length}
}

/**
 * Find the lines of body text that another line of the same paragraph follows:
 * one line lower by the leading of the body, from the same left edge. What
 * ends at a break that the author typed is none of them.
 */
function justifiedLines(lines: readonly SetLine[]) {
  const rightPt = Math.max(...lines.flatMap(line => line.chars.at(-1)?.rightPt ?? 0))
  const book: AnyNode = JSON.parse(readFileSync(tree, 'utf8'))
  const ends = endsOfLines(book)
  // In the table of contents titles are set ragged.
  const titles = (book.children ?? []).map(({title = ''}) => squash(title))
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const [first, nextFirst] = [line.chars[0], next?.chars[0]]
    if (!next || !first || !nextFirst || next.page !== line.page) return []
    const isBody = Math.abs(first.sizePt - 10.5) < 0.01 && Math.abs(nextFirst.sizePt - 10.5) < 0.01
    const isBelow = Math.abs(next.baselinePt - line.baselinePt - 18.4) < 0.2
    const isFlush = Math.abs(nextFirst.leftPt - first.leftPt) < 0.6
    const text = squash(line.text)
    const endsHere = ends.some(end => text.endsWith(end) || end.endsWith(text))
    const isTitle = titles.some(title => title.includes(text))
    return isBody && isBelow && isFlush && !endsHere && !isTitle ? [{line, rightPt}] : []
  })
}

interface AnyNode {
  readonly type: string
  readonly title?: string
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

/** The last characters before each break and at the end of each paragraph. */
function endsOfLines(node: AnyNode): string[] {
  const children = node.children ?? []
  if (node.type !== 'paragraph') return children.flatMap(endsOfLines)
  return textOfNode(node)
    .split('\n')
    .map(text => squash(text).slice(-10))
    .filter(text => text !== '')
}

function textOfNode(node: AnyNode): string {
  if (node.type === 'break') return '\n'
  return node.value ?? node.children?.map(textOfNode).join('') ?? ''
}

function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char)
}

/** Tell whether more of a line stands at its left and right: a formula parts it for MuPDF. */
function neighboursOf(line: SetLine, lines: readonly SetLine[]): [left: boolean, right: boolean] {
  const beside = lines.filter(
    ({baselinePt, page}) => page === line.page && Math.abs(baselinePt - line.baselinePt) < 1
  )
  const startOf = ({chars}: SetLine) => chars[0]?.leftPt ?? 0
  return [
    beside.some(other => startOf(other) < startOf(line)),
    beside.some(other => startOf(other) > startOf(line))
  ]
}
