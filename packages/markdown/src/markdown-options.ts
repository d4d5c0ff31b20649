import type {OptionSpec} from '@answerbook/core'

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
    name: 'frontMatter',
    flag: 'front-matter',
    type: 'string',
    choices: ['none', 'yaml', 'toml'],
    default: 'yaml',
    help: 'front matter above the text'
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
  }
]
