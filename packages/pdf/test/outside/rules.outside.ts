import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Book} from '@answerbook/core'
import {type ToPdfOptions, toPdf} from '@answerbook/pdf'
import {bookText, fixtureCases, missingFrom, sampleBooks} from '@answerbook/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {comparableText} from '../comparable-text.js'
import {fonts} from '../load-fonts.js'
import {png} from '../make-picture.js'
import {copyModel, type PdfModel, readModel} from '../rules/pdf-model.js'
import {coverage, rules, runRules} from '../rules/run-rules.js'
import {runProgram} from '../run-program.js'
import {book} from '../sample-book.js'

const folder = mkdtempSync(join(tmpdir(), 'pdf-rules-'))
afterAll(() => rmSync(folder, {recursive: true}))

const picture = png({width: 60, height: 40, type: 6, rows: Array(40 * 241).fill(0)})
const load = async (url: string) =>
  /\.(png|jpe?g)$/.test(url) ? {bytes: picture, type: 'image/png'} : {missing: 'HTTP 404'}

const samples = sampleBooks<Book>()
const books = [
  ...fixtureCases(new URL('../fixtures/', import.meta.url)).map(({name, text}) => ({
    name,
    book: book(JSON.parse(text))
  })),
  ...samples
]

async function print(
  name: string,
  input: Book,
  options: Readonly<ToPdfOptions> = {}
): Promise<{path: string; unseen: Set<string>}> {
  const path = join(folder, `${name}.pdf`)
  const file = await toPdf(input, {fonts, load, claims: 'both', ...options})
  writeFileSync(path, file.value as Uint8Array)
  // Characters that no face has are told beside the tree's text as well.
  const reasons = file.messages.map(({reason}) => /^No face has `(.+)` /.exec(reason)?.[1] ?? '')
  return {path, unseen: new Set(reasons.join(''))}
}

describe('the rules', () => {
  let good: PdfModel
  beforeAll(async () => {
    const [first] = samples
    const all = samples.flatMap(sample => sample.book.children)
    if (first) good = readModel((await print('all', {...first.book, children: all})).path)
    process.stdout.write(`${coverage()}\n`)
  })

  it('are kept by a file with a bit of everything', () => {
    expect(runRules(good)).toEqual([])
  })

  it('have each a number of their own', () => {
    const ids = rules.flatMap(rule => rule.ids)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(rules.map(rule => ({...rule, id: rule.ids.join(', ')})))(
    '$id is seen to be broken',
    ({faults, spoil}) => {
      const broken = copyModel(good)
      spoil(broken)
      expect(faults(broken).length).toBeGreaterThan(0)
    }
  )
})

describe.each(books)('$name', ({name, book: input}) => {
  let path: string
  beforeAll(async () => {
    const printed = await print(name, input)
    path = printed.path
  })

  it('keeps the rules of what it claims', () => {
    expect(runRules(readModel(path))).toEqual([])
  })

  it('has its text in its tree, in the order of the source', async () => {
    const printed = await print(`${name}-end`, input, {notes: 'end'})
    const text = runProgram('pdfinfo', '-struct-text', printed.path)
    const said = [...text.matchAll(/^ *"(.*?)"$/gms)].map(([, part]) => part).join('')
    const seen = [...bookText(withoutFormulas(input))]
      .filter(char => !printed.unseen.has(char))
      .join('')
    const comparable = (text: string) => comparableText(name, leftToRight(text))
    expect(missingFrom(comparable(seen), comparable(said))).toEqual([])
  })

  it('is drawn by MuPDF and Ghostscript without an error', () => {
    const drawn = runProgram(
      'mutool',
      'draw',
      '-q',
      '-r',
      '20',
      '-o',
      join(folder, `${name}-%d.png`),
      path
    )
    expect(drawn).not.toMatch(/error/i)
    expect(runProgram('gs', '-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=nullpage', path)).toBe('')
  })
})

/** Formulas are told in words beside the tree's text, which this program does not show. */
function withoutFormulas<Node extends {readonly type: string}>(node: Node): Node {
  const {children} = node as {readonly children?: ReadonlyArray<{readonly type: string}>}
  if (!children) return node
  const rest = children.filter(({type}) => !/math$/i.test(type))
  return {...node, children: rest.map(child => withoutFormulas(child))}
}

/** Text from right to left is printed in the order of its letters: readers turn it round. */
function leftToRight(text: string): string {
  return text.replace(/[\u0590-\u08ff\u200e\u200f]/g, '')
}
