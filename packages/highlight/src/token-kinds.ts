import type {TokenKind} from './code-token.js'

/** Kind of a token, or how it gets one from what it stands in or what it has in it. */
export type TokenManner = TokenKind | 'frame' | 'mark' | 'plain'

/**
 * Kinds of token by the types and aliases of Prism. What is not listed is as
 * what it stands in, what is `plain` is not, a `mark` is so only in strings and
 * annotations, and a `frame` has its name in it.
 *
 * @see https://prismjs.com/tokens
 */
export const tokenKinds: ReadonlyMap<string, TokenManner> = new Map([
  ['comment', 'comment'],
  ['blockquote', 'comment'],
  ['coord', 'comment'],
  ['keyword', 'keyword'],
  ['atrule', 'keyword'],
  ['bold', 'keyword'],
  ['rule', 'keyword'],
  ['section', 'keyword'],
  ['section-name', 'keyword'],
  ['selector', 'keyword'],
  ['title', 'keyword'],
  ['annotation', 'literal'],
  ['boolean', 'literal'],
  ['color', 'literal'],
  ['decorator', 'literal'],
  ['deleted', 'literal'],
  ['diff', 'literal'],
  ['doctype', 'literal'],
  ['entity', 'literal'],
  ['important', 'literal'],
  ['list', 'literal'],
  ['macro', 'literal'],
  ['metadata', 'literal'],
  ['nil', 'literal'],
  ['number', 'literal'],
  ['preprocessor', 'literal'],
  ['prolog', 'literal'],
  ['symbol', 'literal'],
  ['unit', 'literal'],
  ['attr-name', 'name'],
  ['class', 'name'],
  ['class-name', 'name'],
  ['function', 'name'],
  ['function-name', 'name'],
  ['id', 'name'],
  ['key', 'name'],
  ['property', 'name'],
  ['attr-value', 'string'],
  ['char', 'string'],
  ['code-snippet', 'string'],
  ['inserted', 'string'],
  ['regex', 'string'],
  ['string', 'string'],
  ['attr-equals', 'plain'],
  ['builtin', 'plain'],
  ['expression', 'plain'],
  ['interpolation', 'plain'],
  ['pseudo-class', 'plain'],
  ['pseudo-element', 'plain'],
  ['tag', 'frame'],
  ['url', 'frame'],
  ['combinator', 'mark'],
  ['operator', 'mark'],
  ['punctuation', 'mark']
])

/** Kinds of token of one language only. */
export const kindsByLanguage: ReadonlyMap<string, ReadonlyMap<string, TokenManner>> = new Map(
  Object.entries({
    bash: {builtin: 'keyword', function: 'plain'},
    csharp: {attribute: 'literal'},
    css: {variable: 'name', url: 'string'},
    go: {builtin: 'keyword'},
    haskell: {constant: 'keyword'},
    latex: {function: 'keyword'},
    php: {attribute: 'literal'},
    protobuf: {builtin: 'keyword'},
    rust: {attribute: 'literal', macro: 'name'}
  } satisfies Record<string, Record<string, TokenManner>>).map(([language, kinds]) => [
    language,
    new Map(Object.entries(kinds))
  ])
)
