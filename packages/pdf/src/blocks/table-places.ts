import type {Context} from '../context.js'

/** Where a table can stand, and how large its text is there. */
export interface TablePlace {
  readonly widthPt: number
  readonly textHeightPt: number
  /** Of the size of the text of tables. */
  readonly scale: number
  /** On a page of its own, beside which there are no columns. */
  readonly apart?: true | undefined
  /** That page is wider than high. */
  readonly turned?: true | undefined
}

const smallScale = 0.85

/**
 * List where a table can stand, the best place first: in the column, in smaller
 * type; where columns are two, on a page of its own, there in smaller type; on a
 * page that is turned, there in smaller type.
 *
 * @param context
 *   Where and how.
 * @returns
 *   Places; on a small sheet pages are not turned, and type is smaller.
 */
export function tablePlaces({theme, widthPt, mayTurn}: Context): TablePlace[] {
  const {sheet, turned} = theme
  const {textHeightPt} = sheet
  const places: TablePlace[] = scaled({widthPt, textHeightPt})
  if (mayTurn && sheet.columns > 1) {
    places.push(...scaled({widthPt: sheet.blockPt, textHeightPt, apart: true}))
  }
  if (!turned) return [...places, {widthPt, textHeightPt, scale: smallScale ** 2}]
  if (!mayTurn) return places
  const {blockPt, textHeightPt: turnedPt} = turned
  const there = {widthPt: blockPt, textHeightPt: turnedPt, apart: true, turned: true} as const
  return [...places, ...scaled(there)]
}

function scaled(place: Omit<TablePlace, 'scale'>): TablePlace[] {
  return [1, smallScale].map(scale => ({...place, scale}))
}
