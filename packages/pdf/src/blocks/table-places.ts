import type {Context} from '../context.js'

/** Where a table can stand, and how large its text is there. */
export interface TablePlace {
  readonly widthPt: number
  readonly textHeightPt: number
  /** Of the size of the text of tables. */
  readonly scale: number
  /** On a page of its own that is wider than high. */
  readonly turned: boolean
}

const smallScale = 0.85

/**
 * List where a table can stand, the best place first: in the column, in smaller
 * type, on a page that is turned, there in smaller type.
 *
 * @param context
 *   Where and how.
 * @returns
 *   Places; on a small sheet pages are not turned, and type is smaller.
 */
export function tablePlaces({theme, widthPt, mayTurn}: Context): TablePlace[] {
  const {sheet, turned} = theme
  const here = {widthPt, textHeightPt: sheet.textHeightPt, turned: false}
  const places = [1, smallScale].map(scale => ({...here, scale}))
  if (!turned) return [...places, {...here, scale: smallScale ** 2}]
  if (!mayTurn) return places
  const there = {widthPt: turned.blockPt, textHeightPt: turned.textHeightPt, turned: true}
  return [...places, ...[1, smallScale].map(scale => ({...there, scale}))]
}
