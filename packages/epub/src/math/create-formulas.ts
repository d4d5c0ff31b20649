import type {Settings} from '../settings.js'
import {drawFormulas} from './draw-formulas.js'
import type {Formulas} from './formulas.js'
import {loadMath} from './load-math.js'

/**
 * Create what writes the formulas of a book.
 *
 * @param settings
 *   What formulas are to be, and who draws them.
 * @returns
 *   Formulas, none yet.
 */
export function createFormulas({math, drawFormula}: Settings): Formulas {
  if (math !== 'mathml' && drawFormula) return drawFormulas(drawFormula, math)
  return {
    // biome-ignore lint/correctness/useYield: MathML has no files of its own.
    async *load(formulas) {
      return await loadMath(formulas)
    },
    all: () => []
  }
}
