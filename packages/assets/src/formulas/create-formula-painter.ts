import type {DrawFormula} from '@answerbook/core'
import type {FormulaPainterOptions} from './formula-painter-options.js'

/**
 * Make what draws formulas as pictures.
 *
 * Letters are outlines, on white: what is black on nothing is not seen on dark
 * pages. The same formula gives the same bytes.
 *
 * @param options
 *   Faces.
 * @returns
 *   Function that draws TeX as SVG or PNG, or tells why that cannot be done.
 *   What reads TeX is large, and loaded with the first formula.
 */
export function createFormulaPainter(options: Readonly<FormulaPainterOptions> = {}): DrawFormula {
  let painter: Promise<DrawFormula> | undefined
  return async (tex, request) => {
    painter ??= import('./start-painter.js').then(({startPainter}) => startPainter(options))
    return (await painter)(tex, request)
  }
}
