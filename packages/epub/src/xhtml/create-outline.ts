import type {NavPoint} from '../frame/nav-point.js'

/** The headings of a chapter, as they are written. */
export interface Outline {
  /**
   * Add a heading.
   *
   * Gives its rank: a step below the heading that it stands under, however
   * deep the document says it is.
   */
  readonly add: (depth: number, title: string, href: string) => number
  /** Entry of the chapter, with what has been added. */
  readonly point: NavPoint
}

interface Level {
  readonly depth: number
  readonly children: NavPoint[]
}

/** The deepest heading that XHTML has. */
const maxRank = 6

/**
 * Create the outline of a chapter.
 *
 * @param title
 *   Title of the chapter; its heading has rank 1.
 * @param href
 *   File it begins in.
 * @returns
 *   Outline without headings.
 */
export function createOutline(title: string, href: string): Outline {
  const top: NavPoint[] = []
  const open: Level[] = []

  return {
    point: {title, href, children: top},
    add(depth, title, href) {
      while ((open.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) open.pop()
      const children: NavPoint[] = []
      ;(open.at(-1)?.children ?? top).push({title, href, children})
      open.push({depth, children})
      return Math.min(open.length + 1, maxRank)
    }
  }
}
