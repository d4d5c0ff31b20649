import type {Token} from 'prismjs'
import type {TokenKind} from './code-token.js'
import {kindsByLanguage, type TokenManner, tokenKinds} from './token-kinds.js'

/** What text stands in. */
export interface Place {
  readonly language: string
  readonly kind: TokenKind | undefined
  /** Type of the token. */
  readonly type: string | undefined
}

/** Statements of Python 2, and functions since. */
const functions = /^(?:exec|print)$/
/** Keywords of some languages, and constants of others. */
const literals = /^(?:false|na|nan|nil|no|none|nothing|null|nullptr|true|undefined|yes)$/i

/** Of most tokens. */
const none: readonly string[] = []

/**
 * Tell what the text of a token is.
 *
 * @param token
 *   Token of Prism.
 * @param outer
 *   What it stands in.
 * @returns
 *   Place of what is in the token.
 */
export function kindOf(token: Token, outer: Place): Place {
  // What comments and patterns are made of is not told apart.
  if (outer.kind === 'comment' || outer.type === 'regex') return outer
  const {alias, type} = token
  const aliases = typeof alias === 'string' ? [alias] : (alias ?? none)
  const embedded = isLanguage(type) ? type : aliases.find(isLanguage)
  if (embedded) return {language: embedded.slice('language-'.length), kind: undefined, type}
  const {language} = outer
  return {language, type, kind: within(mannerOf(type, aliases, language), token, outer)}
}

function isLanguage(name: string): boolean {
  return name.startsWith('language-')
}

function mannerOf(
  type: string,
  aliases: readonly string[],
  language: string
): TokenManner | undefined {
  const own = kindsByLanguage.get(language)
  const find = (name: string) => own?.get(name) ?? tokenKinds.get(name)
  const found = find(type)
  // Marks tell less than what they are marks of.
  if (found && found !== 'mark') return found
  for (const alias of aliases) {
    const manner = find(alias)
    if (manner) return manner
  }
  return found
}

function within(
  found: TokenManner | undefined,
  {content, type}: Token,
  outer: Place
): TokenKind | undefined {
  const word = typeof content === 'string' ? content : ''
  if (found === 'plain') return undefined
  // A tag is a token that has the name of the tag as a token of the same type.
  if (found === 'frame') return outer.type === type || word ? frames.get(type) : undefined
  if (outer.type === 'tag' && outer.kind && found === 'name') return outer.kind
  if (outer.kind === 'literal' && (found === 'name' || found === 'keyword')) return outer.kind
  // Operators such as `and`; quotes are of their string.
  if (found === 'mark') return /^[a-z]/i.test(word) ? 'keyword' : markIn(outer.kind)
  if (found === 'keyword' && literals.test(word)) return 'literal'
  if (outer.language === 'python' && functions.test(word)) return undefined
  // Some grammars take arrows for keywords.
  if (type === 'keyword' && word && !/\w/.test(word)) return undefined
  return found ?? (type === 'constant' && literals.test(word) ? 'literal' : outer.kind)
}

const frames: ReadonlyMap<string, TokenKind> = new Map([
  ['tag', 'keyword'],
  ['url', 'literal']
])

function markIn(kind: TokenKind | undefined): TokenKind | undefined {
  return kind === 'string' || kind === 'literal' ? kind : undefined
}
