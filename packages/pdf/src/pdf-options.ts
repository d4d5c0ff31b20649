import type {OptionSpec} from '@answerbook/core'

/** The options that can be set from a command line. */
export const pdfOptions: readonly OptionSpec[] = [
  {
    name: 'lang',
    flag: 'lang',
    type: 'string',
    default: '',
    help: 'language of the book (BCP 47), instead of the one it states'
  },
  {
    name: 'paper',
    flag: 'paper',
    type: 'string',
    choices: ['a4', 'a5', 'letter'],
    default: 'a4',
    help: 'sheet to print on'
  },
  {
    name: 'fontSizePt',
    flag: 'font-size',
    type: 'number',
    default: 10.5,
    help: 'size of the body text in points, 6 to 36'
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
