import type {OptionSpec} from '@answerbook/core'
import {flavours} from './flavours/index.js'

/** The options of `toMarkdown`, for command line, configuration and documentation. */
export const markdownOptions: readonly OptionSpec[] = [
  {
    name: 'emphasis',
    flag: 'emphasis',
    type: 'string',
    choices: ['move', 'html'],
    default: 'move',
    help: 'where asterisks would show: move punctuation out of bold text, or write tags'
  },
  {
    name: 'flavour',
    flag: 'flavour',
    type: 'string',
    choices: flavours.map(({name}) => name),
    default: 'gfm',
    help: 'where the Markdown goes'
  },
  {
    name: 'frontMatter',
    flag: 'front-matter',
    type: 'string',
    choices: ['none', 'yaml', 'toml'],
    default: '',
    help: 'front matter above the text; else that of the flavour'
  },
  {
    name: 'lang',
    flag: 'lang',
    type: 'string',
    default: '',
    help: 'language of the words added to the text; else that of the text'
  },
  {
    name: 'embeds',
    flag: 'embeds',
    type: 'boolean',
    default: false,
    help: 'for Obsidian: show saved pictures as embeds'
  },
  {
    name: 'blockIds',
    flag: 'block-ids',
    type: 'boolean',
    default: false,
    help: 'for Obsidian: give each of several answers a name to link to'
  },
  {
    name: 'title',
    flag: 'title',
    type: 'string',
    choices: ['heading', 'front-matter'],
    default: '',
    help: 'where the title of a single thread stands; else in front matter for Hexo, Hugo, Jekyll'
  },
  {
    name: 'headingShift',
    flag: 'heading-shift',
    type: 'number',
    default: 0,
    help: 'by how many depths all headings are shifted, 0 to 5'
  },
  {
    name: 'byline',
    flag: 'byline',
    type: 'string',
    choices: ['line', 'quote', 'none'],
    default: 'line',
    help: 'how it is said who wrote a text, and when'
  },
  {
    name: 'counts',
    flag: 'counts',
    type: 'string',
    choices: ['shown', 'none'],
    default: 'shown',
    help: 'whether bylines count votes and comments'
  },
  {
    name: 'footer',
    flag: 'footer',
    type: 'string',
    choices: ['none', 'source'],
    default: 'none',
    help: 'whether source and licence stand below a text'
  },
  {
    name: 'links',
    flag: 'links',
    type: 'string',
    choices: ['inline', 'reference'],
    default: 'inline',
    help: 'where addresses of links stand: in the text, or numbered below each post'
  },
  {
    name: 'bullet',
    flag: 'bullet',
    type: 'string',
    choices: ['-', '*', '+'],
    default: '-',
    help: 'what items of lists begin with'
  },
  {
    name: 'fence',
    flag: 'fence',
    type: 'string',
    choices: ['`', '~'],
    default: '`',
    help: 'what stands above and below code'
  },
  {
    name: 'wrap',
    flag: 'wrap',
    type: 'string',
    default: 'none',
    help: 'where lines of text end: none, sentence, or a number of columns'
  }
]
