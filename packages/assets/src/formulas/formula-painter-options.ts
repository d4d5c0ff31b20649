import type {FaceSource} from '../lettering/face-source.js'

/** How formulas are drawn. */
export interface FormulaPainterOptions {
  /**
   * Faces for what no mathematical font has, such as Han, in the order in which
   * to ask them.
   *
   * @defaultValue none: a formula with such a character is missing
   */
  readonly faces?: readonly FaceSource[] | undefined
}
