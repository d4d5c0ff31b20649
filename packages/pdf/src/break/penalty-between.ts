import {type CharacterClass, counters, units} from '../text/character-classes.js'
import type {Cluster} from '../text/cluster.js'
import type {Kinsoku} from '../text/rules.js'
import {emergencyPenalty} from '../text/split-word.js'

/** What may not begin and not end a line, by the common rule of GB/T 15834. */
const notAtStart: ReadonlySet<CharacterClass> = new Set([
  'close',
  'pause',
  'stop',
  'connect',
  'repeat',
  'slash',
  'quote'
])
const notAtEnd: ReadonlySet<CharacterClass> = new Set(['open', 'prefix', 'quote'])

/** Of these, what may not begin a line though a space is before it. */
const notAfterSpace: ReadonlySet<CharacterClass> = new Set([
  'close',
  'pause',
  'stop',
  'connect',
  'repeat',
  'smallKana',
  'slash'
])

/** What the stricter levels add. */
const levels: Readonly<Record<Kinsoku, Level>> = {
  basic: {slash: false, dash: false, smallKana: false},
  gb: {slash: true, dash: false, smallKana: true},
  strict: {slash: true, dash: true, smallKana: true}
}

interface Level {
  readonly slash: boolean
  readonly dash: boolean
  readonly smallKana: boolean
}

/** Parts `10` from `年`: allowed, but worse than some space between characters. */
const counterPenalty = 60

const never = Number.POSITIVE_INFINITY

/**
 * Tell how much a line break between two clusters is to be avoided.
 *
 * @param a
 *   Cluster before, with the space after it.
 * @param b
 *   Cluster after.
 * @param kinsoku
 *   How strict the rules are.
 * @returns
 *   Penalty; `Infinity` if there must be none.
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 */
export function penaltyBetween(a: Cluster, b: Cluster, kinsoku: Kinsoku = 'gb'): number {
  if (joins(a) || joins(b)) return never
  if (a.space) return penaltyAtSpace(a, b, kinsoku)
  if (b.run.type === 'text' && (b.run.style.risePt ?? 0) > 0) return never
  const {dash, slash, smallKana} = levels[kinsoku]
  const isForbidden =
    notAtEnd.has(a.last) ||
    notAtStart.has(b.first) ||
    (slash && a.last === 'slash') ||
    (smallKana && b.first === 'smallKana') ||
    (dash && b.first === 'dash')
  if (a.script === 'western' && b.script === 'western') {
    const penalty = a.breakAfter ?? never
    return isForbidden && penalty >= emergencyPenalty ? never : penalty
  }
  if (isForbidden) return never
  return a.last === 'digit' && counters.has(b.text) ? counterPenalty : 0
}

/** At a space only what cannot be anything else than the end of what is before stays with it. */
function penaltyAtSpace(a: Cluster, b: Cluster, kinsoku: Kinsoku): number {
  if (a.space?.fixed === 'no-break') return never
  if (a.last === 'open') return never
  if (levels[kinsoku].slash && endsInSolidus(a)) return never
  if (a.last === 'digit' && units.has(b.text)) return never
  const isAlone = b.script === 'han' || b.text.length === 1
  return isAlone && notAfterSpace.has(b.first) ? never : 0
}

/** `/` or `km/`, but neither a path nor a link. */
function endsInSolidus({last, text}: Cluster): boolean {
  return last === 'slash' && !/[/／]./u.test(text)
}

/** The start of a line that holds only its space, and the word joiner. */
function joins({type, text}: Cluster): boolean {
  return type === 'void' && (text === '' || text === '\u2060' || text === '\uFEFF')
}
