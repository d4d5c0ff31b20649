export {markdownOptions} from './markdown-options.js'
export type {ToMarkdownOptions} from './to-markdown.js'
export {toMarkdown} from './to-markdown.js'
