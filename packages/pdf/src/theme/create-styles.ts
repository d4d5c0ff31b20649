import type {FaceStack} from '../fonts/face.js'
import type {Rules} from '../text/rules.js'
import type {TextStyle} from '../text/run.js'
import type {Look, Role, Weight} from './look.js'

/** Gives each look its style; equal looks get the same object. */
export type Styles = (look: Look) => TextStyle

/**
 * Make the function that gives looks their styles.
 *
 * @param stackOf
 *   Faces of a role and a weight.
 * @param rules
 *   Rules of the paragraphs; the usual ones if not given.
 * @returns
 *   Styles; the same object for equal looks, so that what is measured with one
 *   can be kept by it.
 */
export function createStyles(
  stackOf: (role: Role, weight: Weight) => FaceStack,
  rules?: Rules
): Styles {
  const known = new Map<string, TextStyle>()
  return look => {
    const {role, weight, sizePt, ink, risePt, decoration, dotted, cellSizePt} = look
    const key = [role, weight, sizePt, ink, risePt, decoration, dotted, cellSizePt].join(' ')
    let style = known.get(key)
    if (!style) {
      style = withSquares({
        faces: stackOf(role, weight),
        sizePt,
        ink,
        risePt,
        decoration,
        dotted,
        cellSizePt,
        rules,
        monospaced: role === 'mono' ? true : undefined
      })
      known.set(key, style)
    }
    return style
  }
}

/** Hidden: what was set so far makes no style another. */
function withSquares(style: TextStyle): TextStyle {
  return Object.defineProperty(style, 'squares', {value: []})
}
