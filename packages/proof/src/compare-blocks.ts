import {addressKey} from './address-key.js'
import {type FlatText, flatten} from './match/flat-text.js'
import {matchTexts} from './match/match-texts.js'
import type {PlacedPiece} from './placed-piece.js'
import type {Unexplained} from './proof.js'
import type {RuleName} from './rules.js'
import {type Missing, showMissing} from './show-missing.js'
import type {Block, Piece} from './source/source-text.js'
import {normalize, squash} from './squash.js'

/** What rules may ask the book for. */
export interface BookFacts {
  /** Keys of the addresses that the book has. */
  readonly addresses: ReadonlySet<string>
  readonly hasDate: boolean
}

/** What became of the characters of blocks. */
export interface Comparison {
  readonly found: number
  readonly missing: number
  readonly explained: ReadonlyMap<RuleName, number>
  readonly unexplained: readonly Unexplained[]
  /** Texts of the book of which nothing served. */
  readonly unused: readonly string[]
}

/** Look for blocks of the source in the texts of the book. */
export function compareBlocks(
  blocks: readonly Block[],
  texts: readonly string[],
  facts: BookFacts,
  maxUnexplained: number
): Comparison {
  const {flat, pieces} = layOut(blocks, facts)
  const isSoft = new Uint8Array(flat.text.length)
  for (const {rule, start, end} of pieces) if (rule) isSoft.fill(1, start, end)
  const got = flatten(texts)
  const places = matchTexts(flat, got, isSoft)

  const explained = new Map<RuleName, number>()
  const runs: Missing[] = []
  let found = 0
  let missing = 0
  for (const {piece, block, rule, start, end} of pieces) {
    for (let from = start; from < end; ) {
      const isFound = places[from] !== -1
      let to = from
      while (to < end && (places[to] !== -1) === isFound) to++
      const count = to - from
      if (isFound) found += count
      else if (rule) explained.set(rule, (explained.get(rule) ?? 0) + count)
      else {
        missing += count
        const last = runs.at(-1)
        const goesOn = last && last.end === from && last.block === block
        if (goesOn) runs[runs.length - 1] = {...last, end: to}
        else runs.push({piece, block, start: from, end: to})
      }
      from = to
    }
  }
  return {
    found,
    missing,
    explained,
    unexplained: showMissing(runs.slice(0, maxUnexplained), pieces),
    unused: unusedIn(got, places)
  }
}

function unusedIn({text, starts}: FlatText, places: Int32Array): string[] {
  const isUsed = new Uint8Array(text.length)
  for (const place of places) if (place !== -1) isUsed[place] = 1
  return starts.slice(1).flatMap((end, block) => {
    const start = starts[block] ?? 0
    return isUsed.subarray(start, end).includes(1) ? [] : text.slice(start, end)
  })
}

function layOut(
  blocks: readonly Block[],
  facts: BookFacts
): {flat: FlatText; pieces: readonly PlacedPiece[]} {
  const starts = [0]
  const texts: string[] = []
  const pieces: PlacedPiece[] = []
  let length = 0
  for (const [block, {pieces: held}] of blocks.entries()) {
    for (const piece of held) {
      const text = squash(normalize(piece.text))
      if (text === '') continue
      texts.push(text)
      const start = length
      length += text.length
      pieces.push({piece, block, start, end: length, rule: ruleFor(piece, facts)})
    }
    if (length > (starts.at(-1) ?? 0)) starts.push(length)
  }
  return {flat: {text: texts.join(''), starts}, pieces}
}

/** Some rules hold only if the book has what they speak of. */
function ruleFor({rule, text, address = text}: Piece, facts: BookFacts): RuleName | undefined {
  if (rule === 'date') return facts.hasDate ? rule : undefined
  if (rule !== 'address') return rule
  const {addresses} = facts
  const shown = addressKey(text.trim().replace(/(?:…|\.{3})$/, ''))
  const target = addressKey(address)
  const isKept = addresses.has(shown) || (addresses.has(target) && target.includes(shown))
  return isKept ? rule : undefined
}
