import type {OptionSpec} from '@answerbook/core'

/** The options that can be set from a command line. */
export const epubOptions: readonly OptionSpec[] = [
  {
    name: 'title',
    flag: 'title',
    type: 'string',
    default: '',
    help: "title of the book, instead of the document's"
  },
  {
    name: 'lang',
    flag: 'lang',
    type: 'string',
    default: '',
    help: "language of the book as a BCP 47 tag, instead of the document's"
  },
  {
    name: 'modified',
    flag: 'modified',
    type: 'string',
    default: '',
    help: 'ISO 8601 time of the last change, instead of the newest date in the texts'
  },
  {
    name: 'indent',
    flag: 'indent',
    type: 'string',
    choices: ['auto', 'indent', 'block'],
    default: 'auto',
    help: 'whether paragraphs begin with an indent or stand apart; auto looks at their length'
  }
]
