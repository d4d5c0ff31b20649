export type {InlineMath, Math} from 'mdast-util-math'
export type {
  Attributes,
  Comment,
  Element,
  ElementContent,
  ElementLocation,
  ElementParent,
  ElementPoint,
  ElementRoot,
  Text
} from './element.js'
export {fromElement} from './from-element.js'
export {fromHtml} from './from-html.js'
export {defaultHandlers} from './handlers/index.js'
export type {Caption, Figure, Subscript, Superscript, Underline, Video} from './nodes.js'
export type {FromHtmlOptions} from './options.js'
export {parseHtml} from './parse-html.js'
export type {RuleId} from './rule-id.js'
export type {FlowContent, Handle, State} from './state.js'
