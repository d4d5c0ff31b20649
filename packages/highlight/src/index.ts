export type {CodeToken, Highlight, TokenKind} from './code-token.js'
export {createHighlight} from './create-highlight.js'
