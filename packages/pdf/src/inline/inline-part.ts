import type {Image} from 'mdast'
import type {StructElement} from '../struct/struct-element.js'
import type {Run} from '../text/run.js'

/** A picture in the text that is too large to stand in a line. */
export interface PicturePart {
  readonly type: 'picture'
  readonly node: Image
  /** URL that it leads to. */
  readonly url?: string | undefined
  /** What it is a part of. */
  readonly element?: StructElement | undefined
}

/** A part of a paragraph. */
export type InlinePart = PicturePart | Run
