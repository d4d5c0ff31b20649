import type {OptionSpec} from '@answerbook/core'

/** The options that can be set from a command line. */
export const epubOptions: readonly OptionSpec[] = [
  {
    name: 'lang',
    flag: 'lang',
    type: 'string',
    default: '',
    help: 'language of the book (BCP 47), instead of the one it states'
  },
  {
    name: 'indent',
    flag: 'indent',
    type: 'string',
    choices: ['auto', 'indent', 'block'],
    default: 'auto',
    help: 'how paragraphs begin'
  }
]
