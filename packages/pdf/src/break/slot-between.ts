import type {CharacterClass} from '../text/character-classes.js'
import type {Cluster} from '../text/cluster.js'
import {type Slot, tiers} from './slots.js'

/** Between Han and Western text, in em: usual, least and most. */
const western = {usual: 1 / 4, least: 1 / 8, most: 1 / 3}

/** Between Western words, in em; least of a space that is narrow already, as a part of it. */
const word = {least: 1 / 4, leastPart: 5 / 6, most: 1 / 2}

const tierOf: {readonly [name in CharacterClass]?: number} = {
  open: tiers.bracket,
  close: tiers.bracket,
  pause: tiers.pause,
  connect: tiers.interpunct,
  stop: tiers.stop
}

const nothing: Slot = {natural: 0, shrink: 0, stretch: 0, share: 0, tier: tiers.none}

/**
 * Measure the room between two clusters.
 *
 * It holds the blank halves of punctuation, so that they are gone where a line
 * begins or ends there.
 *
 * @param a
 *   Cluster before, with the space after it.
 * @param b
 *   Cluster after.
 * @returns
 *   Room, and how it gives way.
 * @see https://www.w3.org/TR/clreq/#h-punctuation_width_adjustment
 */
export function slotBetween(a: Cluster, b: Cluster): Slot {
  const {space} = a
  const blank = a.blankAfterPt + b.blankBeforePt
  if (space?.fixed) return {...nothing, natural: blank + space.widthPt}
  if (a.type === 'void' || b.type === 'void') return nothing
  if (a.type === 'box' && blank > 0) return {...nothing, natural: blank}
  if (isRaised(b) && isPunctuation(a.last)) return nothing
  if (space && touches(a, b)) return nothing
  if (blank > 0) return punctuationSlot(a, b)
  if (hasWesternGap(a, b)) return westernSlot(Math.min(a.emPt, b.emPt))
  if (space) return wordSlot(space.widthPt, space.run.style.sizePt)
  return mayBeSpacedOut(a, b) ? {...nothing, share: Math.min(a.emPt, b.emPt)} : nothing
}

/** Two marks in a row give up half an em at once, the other half in need. */
function punctuationSlot(a: Cluster, b: Cluster): Slot {
  const em = Math.min(a.emPt, b.emPt)
  const blank = a.blankAfterPt + b.blankBeforePt
  const areMarks = isPunctuation(a.last) && isPunctuation(b.first)
  const natural = areMarks && b.script === a.script ? Math.max(0, blank - em / 2) : blank
  const before = a.blankAfterPt > 0 ? (tierOf[a.last] ?? tiers.none) : tiers.none
  const after = b.blankBeforePt > 0 ? (tierOf[b.first] ?? tiers.none) : tiers.none
  return {
    natural,
    shrink: natural,
    stretch: 0,
    share: mayBeSpacedOut(a, b) ? em : 0,
    tier: Math.max(before, after)
  }
}

/** Takes the place of the space that some writers type there. */
function westernSlot(em: number): Slot {
  return {
    natural: em * western.usual,
    shrink: em * (western.usual - western.least),
    stretch: em * (western.most - western.usual),
    share: em,
    tier: tiers.western
  }
}

function wordSlot(natural: number, em: number): Slot {
  return {
    natural,
    shrink: natural - Math.min(em * word.least, natural * word.leastPart),
    stretch: Math.max(0, em * word.most - natural),
    share: em,
    tier: tiers.space
  }
}

function hasWesternGap(a: Cluster, b: Cluster): boolean {
  if (isRaised(a) || isRaised(b) || (a.monospaced && b.monospaced)) return false
  if (isSquare(a.last)) return b.script === 'western' && isWesternEdge(b.first)
  return isSquare(b.first) && a.script === 'western' && isWesternEdge(a.last)
}

function isSquare(found: CharacterClass): boolean {
  return found === 'han' || found === 'repeat' || found === 'smallKana'
}

function isWesternEdge(found: CharacterClass): boolean {
  return found === 'letter' || found === 'digit' || found === 'sign'
}

/** Never within a word, before a closing or after an opening mark, or beside a tie. */
function mayBeSpacedOut(a: Cluster, b: Cluster): boolean {
  if (isRaised(b) || (a.monospaced && b.monospaced)) return false
  if (a.script === 'western' && b.script === 'western') return false
  if (a.last === 'dash' && b.first === 'dash') return false
  if (a.last === 'open' || isTie(a.last) || isTie(b.first)) return false
  return !isPunctuation(b.first) || b.first === 'open'
}

function isPunctuation(found: CharacterClass): boolean {
  return found === 'open' || found === 'close' || found === 'pause' || found === 'stop'
}

function isTie(found: CharacterClass): boolean {
  return found === 'connect' || found === 'slash'
}

/** A space before a Chinese mark that closes, or after one that opens, is typed by mistake. */
function touches(a: Cluster, b: Cluster): boolean {
  if (a.last === 'open' && a.script === 'han') return true
  return b.script === 'han' && isPunctuation(b.first) && b.first !== 'open'
}

/** A mark that leads to a note belongs to the word before it. */
function isRaised({run}: Cluster): boolean {
  return run.type === 'text' && (run.style.risePt ?? 0) > 0
}
