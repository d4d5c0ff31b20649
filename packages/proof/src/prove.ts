import type {Book} from '@answerbook/core'
import type {VFile} from 'vfile'
import {addressKey} from './address-key.js'
import {compareBlocks} from './compare-blocks.js'
import {countNames} from './count-names.js'
import {lostAttributes} from './lost-attributes.js'
import type {Proof, ProveOptions, SourceDocument} from './proof.js'
import type {RuleName} from './rules.js'
import {readSource} from './source/read-source.js'
import {normalize, squash} from './squash.js'
import {readNodes} from './tree/read-nodes.js'

/**
 * Prove that a book holds all the text of the document that it was read from.
 *
 * The text is taken out of the document anew, by another parser than the
 * converter's, and looked for in the book: each character has to be there, as
 * often as a reader of the source sees it, in whatever order; formulas as
 * formulas. What is not there is explained by a rule that says what it is, or
 * else it is missing. Takes time in proportion to both.
 *
 * @param source
 *   Document that was read, with the messages that were told.
 * @param book
 *   Book that was made of it; not changed.
 * @param options
 *   What to hand back.
 * @returns
 *   What was found, explained and missing.
 */
export function prove(
  source: SourceDocument | VFile,
  book: Book,
  options: Readonly<ProveOptions> = {}
): Proof {
  const {maxUnexplained = 100} = options
  const {value, path, messages = []} = source
  const {encoding, source: kind} = 'data' in source ? source.data : source
  const tree = readNodes(book)
  const known = {formulas: new Set(tree.formulas.map(tex => squash(normalize(tex))))}
  const {blocks, formulas, ...noticed} = readSource(
    {value: value ?? '', path, encoding, source: kind},
    known
  )

  const facts = {addresses: new Set(tree.addresses.map(addressKey)), hasDate: tree.hasDate}
  const math = compareBlocks(formulas, tree.formulas, facts, maxUnexplained)
  // The other formulas of the book were written in the text, between dollar signs.
  const texts = [...tree.blocks, ...math.unused]
  const text = compareBlocks(blocks, texts, facts, maxUnexplained)
  const found = text.found + math.found
  const missing = text.missing + math.missing
  const unexplained = [...text.unexplained, ...math.unexplained]
    .sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
    .slice(0, maxUnexplained)

  const told = messages.flatMap(({ruleId}) => (ruleId && isGuess.test(ruleId) ? ruleId : []))
  const unknown = [...noticed.unknown, ...lostAttributes(noticed.attributes, tree)]
  return {
    characters: found + missing,
    found,
    missing,
    share: missing === 0 ? 1 : found / (found + missing),
    unexplained,
    explained: sum(noticed.explained, text.explained, math.explained),
    unknown: unknown.slice(0, maxNames),
    guesses: [...noticed.guesses, ...countNames(told)].slice(0, maxNames),
    truncated: tree.isTruncated ? [...noticed.truncated, truncatedPost] : noticed.truncated
  }
}

/** Hostile documents have names without end. */
const maxNames = 100

/** Rules of messages that tell a guess. */
const isGuess =
  /-guessed$|^(?:code-repaired|comment-recovered|front-matter-invalid|markup-missing)$/

const truncatedPost = {name: 'post', count: 1}

function sum(
  ...counts: ReadonlyArray<ReadonlyMap<RuleName, number>>
): Readonly<Partial<Record<RuleName, number>>> {
  const total: Partial<Record<RuleName, number>> = {}
  for (const [rule, count] of counts.flatMap(map => [...map])) {
    total[rule] = (total[rule] ?? 0) + count
  }
  return total
}
