import type {OptionSpec} from '@answerbook/core'

/** The options that can be set from a command line. */
export const epubOptions: readonly OptionSpec[] = [
  {
    name: 'lang',
    flag: 'lang',
    type: 'string',
    default: '',
    help: "language of the book as a BCP 47 tag, instead of the document's"
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
