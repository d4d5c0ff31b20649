import type {FaceStack} from '../fonts/face.js'
import type {TextStyle} from '../text/run.js'
import type {Look, Role, Weight} from './look.js'

/** Gives each look its style; equal looks get the same object. */
export type Styles = (look: Look) => TextStyle

/**
 * Make the function that gives looks their styles.
 *
 * @param stackOf
 *   Faces of a role and a weight.
 * @returns
 *   Styles; the same object for equal looks, so that what is measured with one
 *   can be kept by it.
 */
export function createStyles(stackOf: (role: Role, weight: Weight) => FaceStack): Styles {
  const known = new Map<string, TextStyle>()
  return look => {
    const {role, weight, sizePt, ink, risePt, decoration} = look
    const key = `${role} ${weight} ${sizePt} ${ink} ${risePt ?? 0} ${decoration ?? ''}`
    const style = known.get(key) ?? {
      faces: stackOf(role, weight),
      sizePt,
      ink,
      risePt,
      decoration,
      monospaced: role === 'mono' ? true : undefined
    }
    known.set(key, style)
    return style
  }
}
