import type {Mark} from './mark.js'

/**
 * Move marks down.
 *
 * @param marks
 *   Marks to move; not changed.
 * @param downPt
 *   How far.
 * @returns
 *   Marks in their new places.
 */
export function shiftMarks(marks: readonly Mark[], downPt: number): Mark[] {
  return marks.map(mark => {
    if ('baselinePt' in mark) return {...mark, baselinePt: mark.baselinePt + downPt}
    return 'yPt' in mark ? {...mark, yPt: mark.yPt + downPt} : mark
  })
}
