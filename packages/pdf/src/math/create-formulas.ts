import {
  cleanTex,
  createMathJax,
  hasLineEnds,
  type MathTree,
  type SvgElement,
  splitTree
} from '@answerbook/formulas'
import type {Styles} from '../theme/create-styles.js'
import {createOutlines} from './create-outlines.js'
import type {Formula, FormulaPart, FormulaStyle, Formulas, InvalidFormula} from './formula.js'
import {setCharacters} from './set-characters.js'
import {toDrawing} from './to-drawing.js'

/** Far longer than any that is meant to be read. */
const longestTex = 10_000
/** Larger ones fit on no page at any size. */
const widestEm = 2000
const highestEm = 500

/**
 * Make what sets the formulas of a document.
 *
 * @param styles
 *   Gives looks their faces, for characters that no mathematical font has.
 * @returns
 *   Formulas; each is set once.
 */
export function createFormulas(styles: Styles): Formulas {
  const setText = (text: string, variant: string) => setCharacters(text, variant, styles)
  const mathJax = createMathJax((text, variant) => {
    const line = setText(text, variant)
    return {w: (line?.endPt ?? 0) / 1000, h: 0.88, d: 0.12}
  })
  const outlineOf = createOutlines()
  const whole = new Map<string, Formula | InvalidFormula>()
  const parts = new Map<string, readonly (readonly FormulaPart[])[]>()

  return {
    set(tex, style) {
      const key = `${style} ${tex}`
      const formula = whole.get(key) ?? setWhole(tex, style)
      whole.set(key, formula)
      return formula
    },
    split(tex, style) {
      const key = `${style} ${tex}`
      const rows = parts.get(key) ?? setParts(tex, style)
      parts.set(key, rows)
      return rows
    }
  }

  function setWhole(tex: string, style: FormulaStyle): Formula | InvalidFormula {
    if (tex.length > longestTex) {
      return {type: 'invalid', reason: `it has more than ${longestTex} characters`}
    }
    try {
      const tree = mathJax.parse(cleanTex(tex), style)
      const isBroken = style === 'display' && hasLineEnds(tree) ? true : undefined
      const formula: Formula = {...draw(tree, tex, style), isBroken}
      return isTooLarge(formula) ? {type: 'invalid', reason: 'it is too large'} : formula
    } catch (error) {
      return {type: 'invalid', reason: reasonOf(error)}
    }
  }

  /** Only what could be set whole is asked for in parts. */
  function setParts(tex: string, style: FormulaStyle): readonly (readonly FormulaPart[])[] {
    const tree = mathJax.parse(cleanTex(tex), style)
    const {rows, style: inner} = splitTree(tree, style)
    return rows.map(row =>
      row.map(({nodes, ...edges}) => {
        // Alone, an operation at an edge would be a sign of what is beside it, as in `-x`.
        const before = edges.begins ? [mathJax.nothing(tree)] : []
        const after = edges.ends ? [mathJax.nothing(tree)] : []
        const all = [...before, ...nodes, ...after]
        return {formula: draw(mathJax.group(all, tree, inner), tex, inner), ...edges}
      })
    )
  }

  function draw(tree: MathTree, tex: string, style: FormulaStyle): Formula {
    const svg = mathJax.draw(tree, style)
    const {main, tags, endOfTags, rows} = toDrawing(svg, {setCharacters: setText, outlineOf})
    const [, bottom, right, top] = main.box
    const viewBox = viewBoxOf(svg) ?? {
      width: right,
      height: Math.max(top, tags.box[3]),
      depth: -Math.min(bottom, tags.box[1])
    }
    const tag = tags.parts.length > 0 ? {drawing: tags, widthEm: endOfTags / 1000} : undefined
    return {
      type: 'formula',
      tex,
      widthEm: viewBox.width / 1000,
      heightEm: viewBox.height / 1000,
      depthEm: viewBox.depth / 1000,
      drawing: main,
      tag,
      rows
    }
  }
}

function viewBoxOf({attributes}: SvgElement) {
  if (attributes.viewBox === undefined) return undefined
  const [, top = 0, width = 0, height = 0] = String(attributes.viewBox).split(' ').map(Number)
  return {width, height: -top, depth: height + top}
}

function isTooLarge({widthEm, heightEm, depthEm}: Formula): boolean {
  return !(widthEm <= widestEm && heightEm <= highestEm && depthEm <= highestEm)
}

/** A formula nested too deeply overflows the stack; the errors of MathJax are no `Error`. */
function reasonOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
  return error instanceof RangeError && message.includes('stack')
    ? 'it is nested too deeply'
    : message || 'it cannot be read'
}
