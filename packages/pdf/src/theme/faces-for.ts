import {AnswerbookError} from '@answerbook/core/exporting'
import type {FaceSource, FontFamily, PdfFonts} from '../pdf-fonts.js'
import type {Role, Weight} from './look.js'
import {toFaces} from './to-faces.js'

/** Roles to borrow a face from, best first. */
const borrowFrom: Readonly<Record<Role, readonly Role[]>> = {
  serif: ['serif', 'sans', 'kai', 'mono'],
  sans: ['sans', 'serif', 'kai', 'mono'],
  kai: ['kai', 'serif', 'sans', 'mono'],
  mono: ['mono', 'sans', 'serif', 'kai']
}

/**
 * List the faces of a role and a weight.
 *
 * @param fonts
 *   Faces of the caller.
 * @param role
 *   What is set in them.
 * @param weight
 *   How heavy.
 * @returns
 *   At least one face, in the order in which to ask them: of the nearest family
 *   that there is.
 * @throws
 *   `font-missing` if there is no face at all.
 */
export function facesFor(
  fonts: PdfFonts,
  role: Role,
  weight: Weight
): readonly [FaceSource, ...FaceSource[]] {
  const families = borrowFrom[role].map(candidate => fonts[candidate])
  const candidates = [
    ...families.map(family => ofWeight(family, weight)),
    fonts.fallback ?? [],
    ...families.map(family => toFaces(family?.bold))
  ]
  for (const [first, ...others] of candidates) if (first) return [first, ...others]
  throw new AnswerbookError(
    'font-missing',
    'Expected at least one face in `options.fonts`, such as `{serif: {regular: {name, load}}}`: ' +
      'PDF has no text without fonts; the faces of `@answerbook/fonts` will do'
  )
}

function ofWeight(family: FontFamily | undefined, weight: Weight): readonly FaceSource[] {
  const bold = weight === 700 ? toFaces(family?.bold) : []
  return bold.length > 0 ? bold : toFaces(family?.regular)
}
