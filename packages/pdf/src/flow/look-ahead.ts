import type {Strip} from './strip.js'
import type {Group} from './to-groups.js'

/** Groups of which the next ones can be seen. */
export interface LookAhead {
  readonly take: () => Group | undefined
  /** Strips of the next groups, until they would fill a page. */
  readonly later: () => Iterable<Strip>
}

/**
 * Take groups one by one, and see what comes after the last one taken.
 *
 * @param groups
 *   Groups, made when they are asked for.
 * @param heightPt
 *   Height of a page.
 * @returns
 *   Both functions.
 */
export function lookAhead(groups: Iterable<Group>, heightPt: number): LookAhead {
  const iterator = groups[Symbol.iterator]()
  const coming: Group[] = []
  const peek = (index: number): Group | undefined => {
    while (coming.length <= index) {
      const {value, done} = iterator.next()
      if (done) return undefined
      coming.push(value)
    }
    return coming[index]
  }
  return {
    take() {
      const next = peek(0)
      coming.shift()
      return next
    },
    *later() {
      let roomPt = heightPt
      for (let index = 0; roomPt > 0; index++) {
        const group = peek(index)
        if (!group) return
        yield* group.gaps
        yield* group.strips
        roomPt -= group.heightPt
      }
    }
  }
}
