import {findDirections} from '../bidi/find-directions.js'
import {hyphenateClusters} from '../hyphenation/hyphenate-clusters.js'
import {mapList} from '../map-list.js'
import type {Cluster} from '../text/cluster.js'
import {type Rules, usualRules} from '../text/rules.js'
import type {Run} from '../text/run.js'
import {toClusters} from '../text/to-clusters.js'
import {balanceLines} from './balance-lines.js'
import {breakLines, type Span} from './break-lines.js'
import {createPieces} from './create-pieces.js'
import {isLoose} from './is-loose.js'
import {keepWords} from './keep-words.js'
import type {Line} from './line.js'
import {loosenChains} from './loosen-chains.js'
import {placeLine} from './place-line.js'
import type {Fit} from './rate-line.js'
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

/** Lines as wide as their text have no right edge. */
const unbounded = Number.MAX_SAFE_INTEGER

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
 *   Lines in order, none if there are no runs; those of a paragraph that is
 *   written from the right end at the right; their texts, joined, are the text
 *   of the runs less line feeds.
 * @see https://www.w3.org/TR/clreq/#line_composition
 */
export function setParagraph(
  runs: readonly Run[],
  options: Readonly<SetParagraphOptions>
): readonly Line[] {
  const {indentPt = 0} = options
  const rules = rulesOf(runs)
  const directions = findDirections(runs, rules.bidi)
  const segments = toClusters(runs, directions?.levels)
  const lines: Line[] = []
  for (const [index, clusters] of segments.entries()) {
    const isFirst = index === 0
    const isLast = index === segments.length - 1
    // What follows the last line feed is a line only if there is something.
    if (isLast && clusters.length === 0) break
    const firstPt = isFirst ? indentPt : 0
    const own = firstPt > 0 ? withoutOwnIndent(clusters) : clusters
    const manner = {end: isLast ? 'last' : 'feed', base: directions?.bases[index] ?? 0} as const
    for (const line of setSegment(own, firstPt, manner, rules, options)) lines.push(line)
  }
  return lines
}

/** What ends a segment of a paragraph, and from which side it is written. */
interface Manner {
  readonly end: 'feed' | 'last'
  /** Embedding level: 1 if from the right. */
  readonly base: number
}

function setSegment(
  segment: readonly Cluster[],
  indentPt: number,
  {end: lastEnd, base}: Manner,
  rules: Rules,
  options: Readonly<SetParagraphOptions>
): readonly Line[] {
  const {widthPt, hangingPt = 0, align = 'justify'} = options
  const firstPt = Math.max(0, widthPt - indentPt)
  const restPt = Math.max(0, widthPt - hangingPt)
  const leastLastPt = leastLast * (segment[0]?.emPt ?? 0)
  const widths = {firstPt, restPt, leastLastPt}
  const {clusters, slots, spans} = fitHyphenated(segment, rules, widths, align)
  const pieces = createPieces()

  return mapList(spans, ({start, end}, index) => {
    const linePt = index === 0 ? firstPt : restPt
    const isWrapped = index < spans.length - 1
    const slackPt = linePt - naturalWidth(slots, {start, end}, isWrapped ? 'wrap' : 'last')
    const isJustified = align === 'justify' && (isWrapped || slackPt < -tolerance)
    const spread = spreadSlack(slots, {start, end}, isJustified ? slackPt : 0)
    const justified = isJustified && spread.isFull
    const centredPt = align === 'center' ? Math.max(0, slackPt) / 2 : 0
    const rightPt = justified || widthPt >= unbounded ? 0 : Math.max(0, slackPt)
    const leftPt = base === 1 ? 0 : index === 0 ? indentPt : hangingPt
    return placeLine(clusters.slice(start, end), spread.widths, {
      startPt: leftPt + (base === 1 && align !== 'center' ? rightPt : centredPt),
      base,
      justified,
      stretchPt: spread.stretchPt,
      end: isWrapped ? 'wrap' : lastEnd,
      pieces
    })
  })
}

interface Widths {
  readonly firstPt: number
  readonly restPt: number
  readonly leastLastPt: number
}

type Align = NonNullable<SetParagraphOptions['align']>

interface Fitted {
  readonly clusters: readonly Cluster[]
  readonly slots: Slots
  readonly spans: readonly Span[]
}

/** Words are hyphenated only where lines would be loose, or too narrow for the word. */
function fitHyphenated(
  segment: readonly Cluster[],
  rules: Rules,
  widths: Widths,
  align: Align
): Fitted {
  const plain = fit(segment, rules, widths, align)
  const {hyphenate} = rules
  if (!hyphenate || align === 'balance') return plain
  const isTooNarrow = plain.clusters !== segment
  if (!isTooNarrow && (align !== 'justify' || !isLoose(plain.slots, plain.spans, widths))) {
    return plain
  }
  const hyphenated = hyphenateClusters(segment, hyphenate)
  return hyphenated === segment ? plain : fit(hyphenated, rules, widths, align)
}

function fit(segment: readonly Cluster[], rules: Rules, widths: Widths, align: Align): Fitted {
  const hanging = align === 'justify' ? rules.hanging : 'none'
  const narrowestPt = Math.min(widths.firstPt, widths.restPt)
  const {clusters, slots} = loosenChains(segment, narrowestPt, {...rules, hanging})
  return {clusters, slots, spans: findLines(clusters, slots, widths, align)}
}

function findLines(
  clusters: readonly Cluster[],
  slots: Slots,
  widths: Widths,
  align: Align
): readonly Span[] {
  const whole = {start: 0, end: slots.length}
  if (naturalWidth(slots, whole, 'last') <= widths.firstPt + tolerance) return [whole]
  if (align === 'balance') return balanceLines(keepWords(clusters, slots), widths)
  const {firstPt, restPt, leastLastPt} = widths
  const fit: Fit = {align: align === 'justify' ? 'justify' : 'ragged'}
  return breakLines(slots, {firstPt, restPt, fit, leastLastPt})
}

function naturalWidth(
  {edge, natural, solid}: Slots,
  {start, end}: Span,
  lineEnd: 'last' | 'wrap'
): number {
  let width = lineEnd === 'wrap' ? (edge[end - 1] ?? 0) : 0
  for (let index = start; index < end; index++) {
    width += (solid[index] ?? 0) + (index < end - 1 ? (natural[index] ?? 0) : 0)
  }
  return width
}

/** Of the first text; boxes have none. */
function rulesOf(runs: readonly Run[]): Rules {
  const first = runs.find(run => run.type === 'text')
  return (first?.type === 'text' ? first.style.rules : undefined) ?? usualRules
}

/** White space that the author began the paragraph with gives way to the indent. */
function withoutOwnIndent(clusters: readonly Cluster[]): readonly Cluster[] {
  const [first] = clusters
  if (first?.type !== 'void' || !first.space || first.monospaced) return clusters
  const closed: Cluster = {...first, space: {...first.space, widthPt: 0, fixed: 'width'}}
  return [closed, ...clusters.slice(1)]
}
