import type {createLowlight} from 'lowlight'
import type {CodeToken, TokenKind} from './code-token.js'
import {tokenKinds} from './token-kinds.js'

/** What highlighting gives. */
export type TokenTree = ReturnType<ReturnType<typeof createLowlight>['highlight']>
type Node = TokenTree['children'][number]

/**
 * Lay the tokens of code, which stand in each other, in a row.
 *
 * @param tree
 *   Tree of tokens, however deep.
 * @returns
 *   Tokens in order, neighbours of different kinds, none of which begins within
 *   a character.
 */
export function flattenTokens(tree: TokenTree): readonly CodeToken[] {
  const result: {text: string; readonly kind: TokenKind | undefined}[] = []
  const todo = tree.children.map(node => ({node, kind: undefined as TokenKind | undefined}))
  todo.reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {node, kind} = next
    if (node.type === 'text') add(node.value, kind)
    if (node.type !== 'element') continue
    const inner = kindOf(node, kind)
    for (const child of node.children.toReversed()) todo.push({node: child, kind: inner})
  }
  return result

  function add(text: string, kind: TokenKind | undefined): void {
    const last = result.at(-1)
    if (last && (last.kind === kind || isWithinCharacter(last.text, text))) last.text += text
    else if (text !== '') result.push({text, kind})
  }
}

/** Grammars count in code units. */
function isWithinCharacter(before: string, after: string): boolean {
  return /[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)
}

function kindOf(node: Extract<Node, {type: 'element'}>, outer: TokenKind | undefined) {
  const {className} = node.properties
  const scope = Array.isArray(className) ? String(className[0]) : ''
  const found = tokenKinds.get(scope)
  // `true` of JSON is a literal, in which it is a keyword.
  if (found === 'keyword' && outer) return outer
  return found === 'plain' ? undefined : (found ?? outer)
}
