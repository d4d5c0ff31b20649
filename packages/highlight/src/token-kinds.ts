import type {TokenKind} from './code-token.js'

/**
 * Kinds of token by the scopes of highlight.js; a scope that is not listed is
 * as what it stands in, one that is `plain` is not.
 *
 * @see https://highlightjs.readthedocs.io/en/stable/css-classes-reference.html
 */
export const tokenKinds: ReadonlyMap<string, TokenKind | 'plain'> = new Map([
  ['hljs-comment', 'comment'],
  ['hljs-quote', 'comment'],
  ['hljs-keyword', 'keyword'],
  ['hljs-type', 'keyword'],
  ['hljs-section', 'keyword'],
  ['hljs-strong', 'keyword'],
  ['hljs-selector-tag', 'keyword'],
  ['hljs-name', 'keyword'],
  ['hljs-title', 'name'],
  ['hljs-attr', 'name'],
  ['hljs-selector-class', 'name'],
  ['hljs-selector-id', 'name'],
  ['hljs-string', 'string'],
  ['hljs-regexp', 'string'],
  ['hljs-addition', 'string'],
  ['hljs-number', 'literal'],
  ['hljs-literal', 'literal'],
  ['hljs-symbol', 'literal'],
  ['hljs-bullet', 'literal'],
  ['hljs-link', 'literal'],
  ['hljs-meta', 'literal'],
  ['hljs-deletion', 'literal'],
  ['hljs-subst', 'plain']
])
