export type {Caption, Figure, Subscript, Superscript, Underline, Video} from './nodes.js'
