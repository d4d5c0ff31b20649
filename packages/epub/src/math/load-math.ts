import type {FoundFormula} from '../xhtml/survey-post.js'
import type {TemmlNode} from './temml-node.js'
import {toMathml} from './to-mathml.js'
import type {Typeset} from './typeset.js'

/** What is used of temml; its types describe its CommonJS form alone. */
interface Temml {
  readonly __renderToMathMLTree: (tex: string, options: object) => TemmlNode
}

/** Formulas are lines; what is longer was never typed by hand, and is slow. */
const maxLength = 10_000

/**
 * Load the engine that reads TeX, if it is needed: it is large.
 *
 * @param formulas
 *   What is to be written.
 * @returns
 *   Function that turns TeX into MathML; without a formula it knows none.
 */
export async function loadMath(formulas: readonly FoundFormula[]): Promise<Typeset> {
  if (formulas.length === 0) return () => ({failed: 'no formula was expected'})
  const {default: temml} = (await import('temml')) as unknown as {default: Temml}

  return (tex, display) => {
    if (tex.length > maxLength) return {failed: `it has ${tex.length} characters`}
    const result = attempt(tex, display)
    // Sites set `align` and `\tag` within lines as well.
    return 'failed' in result && display === 'inline' ? attempt(tex, 'block') : result
  }

  function attempt(tex: string, display: 'block' | 'inline'): ReturnType<Typeset> {
    try {
      const tree = temml.__renderToMathMLTree(tex, {
        displayMode: display === 'block',
        throwOnError: true,
        trust: false
      })
      return {xhtml: toMathml(tree, tex)}
    } catch (error) {
      return {failed: firstLineOf(error)}
    }
  }
}

function firstLineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/^\s+|:?\s*$/g, '')
}
