import type {OptionSpec} from '@answerbook/core'

/** The options of `toMarkdown`, for command line, configuration and documentation. */
export const markdownOptions: readonly OptionSpec[] = [
  {
    name: 'frontMatter',
    flag: 'front-matter',
    type: 'string',
    choices: ['none', 'yaml'],
    default: 'yaml',
    help: 'front matter above the text'
  }
]
