import type {DrawFormula} from '@answerbook/core'
import {once} from './once.js'

const painter = once(async () => {
  const [{createFormulaPainter}, {coverFaces}] = await Promise.all([
    import('@answerbook/assets'),
    import('./cover-faces.js')
  ])
  return createFormulaPainter({faces: coverFaces.text})
})

/** Draws formulas that are pictures: what does so is loaded with the first one. */
export const drawFormula: DrawFormula = async (tex, request) => (await painter())(tex, request)
