import type {CodeToken, TokenKind} from '@answerbook/highlight'
import {escapeXml} from '../text/escape-xml.js'

/** Names of highlight.js, so that any of its styles can be added to colour a book. */
const classes: Readonly<Record<TokenKind, string>> = {
  comment: 'hljs-comment',
  keyword: 'hljs-keyword',
  literal: 'hljs-literal',
  name: 'hljs-title',
  string: 'hljs-string'
}

/** Slanted, these are ugly. */
const upright = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Write the tokens of code, each kind in a class of its own.
 *
 * @param tokens
 *   Tokens in order.
 * @returns
 *   XHTML.
 * @see https://highlightjs.readthedocs.io/en/stable/css-classes-reference.html
 */
export function writeTokens(tokens: readonly CodeToken[]): string {
  return tokens.map(writeToken).join('')
}

function writeToken({text, kind}: CodeToken): string {
  const value = escapeXml(text)
  if (!kind || !value.trim()) return value
  const manner = kind === 'comment' && upright.test(text) ? ' upright' : ''
  return `<span class="${classes[kind]}${manner}">${value}</span>`
}
