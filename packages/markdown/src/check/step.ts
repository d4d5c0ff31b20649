import type {Line} from './line.js'

/** A tree, written down as what one meets on the way through it. */
export type Step =
  | {
      readonly type: 'start'
      /** What stands there, by the name that paths call it. */
      readonly name: string
      /** All that has to agree about it but what it holds. */
      readonly says: string
    }
  | {readonly type: 'line'; readonly line: Line}
  | {readonly type: 'end'; readonly name: string}
