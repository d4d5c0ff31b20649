import {execFileSync} from 'node:child_process'
import {toPdf} from '@answerbook/pdf'
import type {RootContent} from 'mdast'
import {expect, it} from 'vitest'
import {fonts} from '../load-fonts.js'
import {book, paragraph} from '../sample-book.js'

const inline = (value: string): RootContent => ({type: 'inlineMath', value})
const display = (value: string): RootContent => ({type: 'math', value})

it('formulas are copied as their TeX, once', async () => {
  const {value} = await toPdf(
    book([
      paragraph('能量', inline('E=mc^2'), '，', inline('v_{\\text{光}}'), '。'),
      display('x=\\frac{a}{b}\\tag{1}'),
      display(`s=${'a+b+c+d+e+f+'.repeat(12)}z`)
    ]),
    {fonts}
  )
  const text = run('pdftotext', ['-raw', '-', '-'], value as Uint8Array)
  for (const tex of ['E=mc^2', 'v_{\\text{光}}', 'x=\\frac{a}{b}\\tag{1}', 's=a+b+c+d+e+f+']) {
    expect(text.split(tex)).toHaveLength(2)
  }
  expect(text).toMatch(/能量 ?E=mc\^2，/)
  expect(text.match(/光/g)).toHaveLength(1)
})

function run(program: string, args: string[], input: Uint8Array): string {
  return execFileSync(program, args, {encoding: 'utf8', input})
}
