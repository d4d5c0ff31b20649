import type {Cluster} from '../text/cluster.js'
import type {Run} from '../text/run.js'
import {toClusters} from '../text/to-clusters.js'
import {balanceLines} from './balance-lines.js'
import {breakLines, type Span} from './break-lines.js'
import {keepWords} from './keep-words.js'
import type {Line} from './line.js'
import {loosenChains} from './loosen-chains.js'
import {placeLine} from './place-line.js'
import type {Slots} from './slots.js'
import {spreadSlack} from './spread-slack.js'

/** How a paragraph is set. */
export interface SetParagraphOptions {
  /** Width of the lines. */
  readonly widthPt: number
  /**
   * Indent of the first line.
   *
   * @defaultValue `0`
   */
  readonly indentPt?: number | undefined
  /**
   * Indent of the lines that go on after a line too long, as of code.
   *
   * @defaultValue `0`
   */
  readonly hangingPt?: number | undefined
  /**
   * `balance` sets ragged lines about equally wide, for titles.
   *
   * @defaultValue `'justify'`
   */
  readonly align?: 'balance' | 'center' | 'justify' | 'left' | undefined
}

/** Widths that are given were summed up in another order. */
const tolerance = 1e-6

/** A last line narrower than two Han and a stop is to be avoided, in em. */
const leastLast = 2.75

/**
 * Set a paragraph: break its runs into lines, and put every glyph in its place.
 *
 * @param runs
 *   Runs in order; not changed.
 * @param options
 *   Width and manner.
 * @returns
 *   Lines in order, none if there are no runs; their texts, joined, are the text
 *   of the runs less line feeds.
 * @see https://www.w3.org/TR/clreq/#line_composition
 */
export function setParagraph(
  runs: readonly Run[],
  options: Readonly<SetParagraphOptions>
): readonly Line[] {
  const {indentPt = 0} = options
  const segments = toClusters(runs)
  const lines: Line[] = []
  for (const [index, clusters] of segments.entries()) {
    const isFirst = index === 0
    const isLast = index === segments.length - 1
    // What follows the last line feed is a line only if there is something.
    if (isLast && clusters.length === 0) break
    const firstPt = isFirst ? indentPt : 0
    const own = firstPt > 0 ? withoutOwnIndent(clusters) : clusters
    for (const line of setSegment(own, firstPt, isLast ? 'last' : 'feed', options)) lines.push(line)
  }
  return lines
}

function setSegment(
  segment: readonly Cluster[],
  indentPt: number,
  lastEnd: 'feed' | 'last',
  options: Readonly<SetParagraphOptions>
): readonly Line[] {
  const {widthPt, hangingPt = 0, align = 'justify'} = options
  const firstPt = Math.max(0, widthPt - indentPt)
  const restPt = Math.max(0, widthPt - hangingPt)
  const {clusters, slots} = loosenChains(segment, Math.min(firstPt, restPt))
  const leastLastPt = leastLast * (clusters[0]?.emPt ?? 0)
  const spans = findLines(clusters, slots, {firstPt, restPt, leastLastPt}, align)

  return spans.map(({start, end}, index) => {
    const linePt = index === 0 ? firstPt : restPt
    const isWrapped = index < spans.length - 1
    const slackPt = linePt - naturalWidth(slots, {start, end})
    const isJustified = align === 'justify' && (isWrapped || slackPt < -tolerance)
    const spread = spreadSlack(slots, {start, end}, isJustified ? slackPt : 0)
    const centredPt = align === 'center' ? Math.max(0, slackPt) / 2 : 0
    return placeLine(clusters.slice(start, end), spread.widths, {
      startPt: (index === 0 ? indentPt : hangingPt) + centredPt,
      justified: isJustified && spread.isFull,
      stretchPt: spread.stretchPt,
      end: isWrapped ? 'wrap' : lastEnd
    })
  })
}

interface Widths {
  readonly firstPt: number
  readonly restPt: number
  readonly leastLastPt: number
}

function findLines(
  clusters: readonly Cluster[],
  slots: Slots,
  widths: Widths,
  align: 'balance' | 'center' | 'justify' | 'left'
): readonly Span[] {
  const whole = {start: 0, end: slots.length}
  if (naturalWidth(slots, whole) <= widths.firstPt + tolerance) return [whole]
  if (align === 'balance') return balanceLines(keepWords(clusters, slots), widths)
  return breakLines(slots, {...widths, fit: {align: align === 'justify' ? 'justify' : 'ragged'}})
}

function naturalWidth({natural, solid}: Slots, {start, end}: Span): number {
  let width = 0
  for (let index = start; index < end; index++) {
    width += (solid[index] ?? 0) + (index < end - 1 ? (natural[index] ?? 0) : 0)
  }
  return width
}

/** White space that the author began the paragraph with gives way to the indent. */
function withoutOwnIndent(clusters: readonly Cluster[]): readonly Cluster[] {
  const [first, ...rest] = clusters
  if (first?.type !== 'void' || !first.space || first.monospaced) return clusters
  return [{...first, space: {...first.space, widthPt: 0, fixed: 'width'}}, ...rest]
}
