import type {Count, Unknown} from '../proof.js'
import type {RuleName} from '../rules.js'
import {normalize, squash} from '../squash.js'
import type {AttributeText, Block, Piece, SourceText} from './source-text.js'

/** Takes down what is read of a source. */
export interface Collector {
  /** Add to the block that is open. */
  readonly add: (piece: Piece) => void
  /** End the block that is open, if there is one. */
  readonly endBlock: (traits?: BlockTraits) => void
  /** Add TeX that stands in text, with its delimiters: as text, if it is no formula of the book. */
  readonly defer: (pieces: readonly Piece[]) => void
  readonly formula: (piece: Piece) => void
  readonly attribute: (text: AttributeText) => void
  /** Count a text that need not be found. */
  readonly explain: (text: string, rule: RuleName) => void
  readonly unknown: (kind: Unknown['kind'], name: string) => void
  readonly guess: (name: string) => void
  readonly truncated: (sign: string) => void
  /** Whether TeX in text is to be told apart. */
  readonly hasFormulas: boolean
  /** How many blocks there are: a place to come back to. */
  readonly blockCount: () => number
  /** Look at the blocks from a place on, and let some be explained. */
  readonly review: (
    from: number,
    judge: (block: Block, index: number) => RuleName | undefined
  ) => void
  readonly result: () => SourceText
}

/** What is known of a block besides its text. */
export type BlockTraits = Omit<Block, 'pieces'>

/** What is known of the book. */
export interface CreateCollectorOptions {
  /** Its formulas, squashed: TeX in text is looked for among them; absent for any TeX. */
  readonly formulas?: ReadonlySet<string> | undefined
}

/**
 * Start to take down what a source says.
 *
 * @returns
 *   Collector; blocks without visible text are left out.
 */
export function createCollector(options: CreateCollectorOptions = {}): Collector {
  const {formulas: known} = options
  const blocks: Block[] = []
  const deferred: Block[] = []
  const formulas: Block[] = []
  const attributes: AttributeText[] = []
  const explained = new Map<RuleName, number>()
  const unknown = {element: new Map(), attribute: new Map(), field: new Map()} as const
  const guesses = new Map<string, number>()
  const truncated = new Map<string, number>()
  let pieces: Piece[] = []

  const explain = (text: string, rule: RuleName) => {
    const {length} = squash(normalize(text))
    if (length > 0) explained.set(rule, (explained.get(rule) ?? 0) + length)
  }
  const add = (piece: Piece) => {
    const last = pieces.at(-1)
    const goesOn = last && last.rule === piece.rule && last.address === piece.address
    if (goesOn) pieces[pieces.length - 1] = {...last, text: last.text + piece.text}
    else pieces.push(piece)
  }
  return {
    add,
    endBlock: (traits = {}) => {
      const isSeen = pieces.some(
        ({text, rule}) => (rule === undefined || asksTheBook.has(rule)) && squash(text) !== ''
      )
      if (isSeen) blocks.push({pieces, ...traits})
      else for (const {text, rule} of pieces) if (rule) explain(text, rule)
      if (pieces.length > 0) pieces = []
    },
    defer: tex => {
      const words = tex.flatMap(({text, rule}) => (rule ? [] : text))
      if (known?.has(squash(normalize(words.join('')))) ?? true) deferred.push({pieces: tex})
      else for (const piece of tex) add(piece)
    },
    formula: piece => formulas.push({pieces: [piece]}),
    attribute: text => attributes.push(text),
    explain,
    unknown: (kind, name) => count(unknown[kind], name),
    guess: name => count(guesses, name),
    truncated: sign => count(truncated, sign),
    hasFormulas: known === undefined || known.size > 0,
    blockCount: () => blocks.length,
    review: (from, judge) => {
      const kept = blocks.splice(from).filter((block, index) => {
        const rule = judge(block, index)
        if (rule) for (const {text} of block.pieces) explain(text, rule)
        return rule === undefined
      })
      for (const block of kept) blocks.push(block)
    },
    result: () => ({
      blocks: [...blocks, ...deferred],
      formulas,
      attributes,
      explained,
      unknown: Object.entries(unknown).flatMap(([kind, counts]) =>
        toCounts(counts).map(found => ({kind: kind as Unknown['kind'], ...found}))
      ),
      guesses: toCounts(guesses),
      truncated: toCounts(truncated)
    })
  }
}

/** Rules that explain a text only if the book has what it stands for. */
const asksTheBook: ReadonlySet<RuleName> = new Set(['address', 'date'])

/** Get the text of a block. */
export function textOf({pieces}: Block): string {
  return pieces.map(({text}) => text).join('')
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function toCounts(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].map(([name, count]) => ({name, count}))
}
