import type {Delete, Emphasis, PhrasingContent, RootContent, Strong} from 'mdast'

/** What Markdown marks with runs of asterisks or tildes. */
export type Mark = Delete | Emphasis | Strong

/** What each mark is written with in Markdown; `undefined` for one that it does not have. */
export type MarkRuns = Readonly<Record<Mark['type'], string | undefined>>

/** How each mark is written, in GFM and in HTML. */
export const spellings: Readonly<
  Record<Mark['type'], {readonly run: string; readonly tag: string}>
> = {
  delete: {run: '~~', tag: 'del'},
  emphasis: {run: '*', tag: 'em'},
  strong: {run: '**', tag: 'strong'}
}

/** Tell whether a node is a mark. */
export function isMark(node: PhrasingContent | RootContent | undefined): node is Mark {
  return node !== undefined && node.type in spellings
}
