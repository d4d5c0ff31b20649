export type {CheckMarkdownOptions} from './check-markdown.js'
export {checkMarkdown} from './check-markdown.js'
export type {Difference} from './difference.js'
