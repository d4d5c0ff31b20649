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

/**
 * Tell what a token is, that is text.
 *
 * @param token
 *   Token of Prism.
 * @param outer
 *   What it stands in.
 * @returns
 *   Its kind, if it has one.
 */
export function kindOf(token: Token, outer: Place): TokenKind | undefined {
  if (isWhole(outer)) return outer.kind
  return languageOf(token) ? undefined : within(mannerOf(token, outer.language), token, outer)
}

/**
 * Tell what the text in a token stands in.
 *
 * @param token
 *   Token of Prism.
 * @param outer
 *   What it stands in.
 * @returns
 *   Place of what is in the token.
 */
export function placeIn(token: Token, outer: Place): Place {
  if (isWhole(outer)) return outer
  const {type} = token
  const language = languageOf(token)
  if (language) return {language, kind: undefined, type}
  return {language: outer.language, kind: kindOf(token, outer), type}
}

/** What comments and patterns are made of is not told apart. */
function isWhole({kind, type}: Place): boolean {
  return kind === 'comment' || type === 'regex'
}

const prefix = 'language-'

/** Language of code in other code. */
function languageOf({alias, type}: Token): string | undefined {
  const name = type.startsWith(prefix) ? type : alias && [alias].flat().find(startsWithPrefix)
  return name?.slice(prefix.length)
}

function startsWithPrefix(name: string): boolean {
  return name.startsWith(prefix)
}

function mannerOf({alias, type}: Token, language: string): TokenManner | undefined {
  const found = mannerNamed(type, language)
  // Marks tell less than what they are marks of.
  if (!alias || (found && found !== 'mark')) return found
  for (const name of [alias].flat()) {
    const manner = mannerNamed(name, language)
    if (manner) return manner
  }
  return found
}

function mannerNamed(name: string, language: string): TokenManner | undefined {
  return kindsByLanguage.get(language)?.get(name) ?? tokenKinds.get(name)
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
  if (found === 'mark') return startsWithLetter(word) ? 'keyword' : markIn(outer.kind)
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

/** By hand: most tokens are marks. */
function startsWithLetter(word: string): boolean {
  const lower = word.charCodeAt(0) | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function markIn(kind: TokenKind | undefined): TokenKind | undefined {
  return kind === 'string' || kind === 'literal' ? kind : undefined
}
