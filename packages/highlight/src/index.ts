export type {CodeToken, Highlight, TokenKind} from './code-token.js'
export type {Highlighter} from './create-highlighter.js'
export {createHighlighter} from './create-highlighter.js'
