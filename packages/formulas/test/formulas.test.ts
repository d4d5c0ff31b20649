import {readFileSync} from 'node:fs'
import * as formulas from '@answerbook/formulas'
import {createMathJax, type SvgElement, type SvgNode, strokeOf} from '@answerbook/formulas'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const start = () => createMathJax(text => ({w: text.length, h: 0.88, d: 0.12}))

it('exports what its README lists', () => {
  const names = ['cleanTex', 'createMathJax', 'hasLineEnds', 'splitTree', 'strokeOf']
  expect(Object.keys(formulas).sort()).toEqual(names)
  for (const name of names) expect(readme).toContain(`\`${name}`)
})

/** All elements of a kind, in the order of the document. */
function elementsOf(node: SvgNode, kind: string): SvgElement[] {
  if (!('children' in node)) return []
  const own = node.kind === kind ? [node] : []
  return [...own, ...node.children.flatMap(child => elementsOf(child, kind))]
}

function draw(tex: string, mathJax = start()): SvgElement {
  return mathJax.draw(mathJax.parse(tex, 'inline'), 'inline')
}

describe('a formula', () => {
  it('is paths, and text where no font has a character', () => {
    const svg = draw('x+\\text{若}')
    expect(elementsOf(svg, 'path')).toHaveLength(2)
    const [text] = elementsOf(svg, 'text')
    expect(text?.children).toMatchObject([{value: '若'}])
  })

  it('is the same after others, whatever they define', () => {
    const mathJax = start()
    const first = JSON.stringify(shapeOf(draw('\\frac{a}{b}', mathJax)))
    draw('\\renewcommand{\\frac}[2]{no}\\frac{a}{b}', mathJax)
    expect(JSON.stringify(shapeOf(draw('\\frac{a}{b}', mathJax)))).toBe(first)
  })

  it('that cannot be read says why', () => {
    expect(() => draw('\\nosuch')).toThrow(
      expect.objectContaining({message: 'Undefined control sequence \\nosuch'})
    )
  })

  it.each(['\\href{https://site.example}{x}', '\\require{html}x', '\\class{a}{x}', '\\char"41'])(
    'may not %s',
    tex => {
      expect(() => draw(tex)).toThrow()
    }
  )

  it('is drawn or refused, whatever it is', () => {
    const mathJax = start()
    const piece = fc.constantFrom(...'abc{}^_&\\$%#~ ', '\\frac', '\\left(', '\\right)', '\\\\')
    fc.assert(
      fc.property(fc.string({unit: piece, maxLength: 40}), tex => {
        try {
          expect(draw(tex, mathJax).kind).toBe('svg')
        } catch (error) {
          expect(error).toHaveProperty('message')
        }
      }),
      {numRuns: 200}
    )
  })
})

it('tells how lines are drawn', () => {
  const svg = draw('\\begin{array}{c:c}a&b\\end{array}\\cancel{x}')
  const [table, strike] = elementsOf(svg, 'line').map(strokeOf)
  expect(table).toEqual({width: 70, dashes: [140]})
  expect(strike?.width).toBeGreaterThan(0)
})

function shapeOf(node: SvgNode): unknown {
  if (!('children' in node)) return node.value
  return [node.kind, node.attributes, node.children.map(shapeOf)]
}
