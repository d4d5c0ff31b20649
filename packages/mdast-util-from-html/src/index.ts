export type {InlineMath, Math} from 'mdast-util-math'
export type {Caption, Figure, Subscript, Superscript, Underline, Video} from './nodes.js'
