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
    name: 'theme',
    flag: 'theme',
    type: 'string',
    file: '.json',
    default: 'book',
    help: 'look of the pages: book, screen, compact, large-print, dark, or a .json file'
  },
  {
    name: 'paper',
    flag: 'paper',
    type: 'string',
    choices: ['a3', 'a4', 'a5', 'a6', 'b5', 'letter', 'reader', 'tablet'],
    default: '',
    help: 'sheet to print on, instead of that of the theme'
  },
  {
    name: 'fontSizePt',
    flag: 'font-size',
    type: 'number',
    default: '',
    help: 'size of the body text in points, 6 to 36, instead of that of the theme'
  },
  {
    name: 'indent',
    flag: 'indent',
    type: 'string',
    choices: ['auto', 'indent', 'block'],
    default: '',
    help: 'how paragraphs begin, instead of how they do in the theme'
  },
  {
    name: 'emoji',
    flag: 'emoji',
    type: 'string',
    choices: ['colour', 'mono', 'none'],
    default: 'colour',
    help: 'how emoji are shown'
  },
  {
    name: 'notes',
    flag: 'notes',
    type: 'string',
    choices: ['page', 'end'],
    default: 'page',
    help: 'where notes stand: at the foot of the page, or at the end of the answer'
  },
  {
    name: 'claims',
    flag: 'claims',
    type: 'string',
    choices: ['none', 'pdfa', 'pdfua', 'both'],
    default: 'none',
    help: 'standards that the file says it keeps: PDF/A-2u, PDF/UA-1'
  },
  {
    name: 'qr',
    flag: 'qr',
    type: 'boolean',
    default: false,
    help: 'print a QR code of its link beside the head of each answer'
  },
  {
    name: 'kinsoku',
    flag: 'kinsoku',
    type: 'string',
    choices: ['basic', 'gb', 'strict'],
    default: 'gb',
    help: 'what may not begin or end a line: by CLREQ, by GB/T 15834, or no dashes either'
  },
  {
    name: 'hanging',
    flag: 'hanging',
    type: 'boolean',
    default: false,
    help: 'let 。，、 at the end of a line stand outside of it'
  },
  {
    name: 'emphasis',
    flag: 'emphasis',
    type: 'string',
    choices: ['kai', 'dots'],
    default: 'kai',
    help: 'how emphasised Han look: in 楷体, or with a dot under each'
  }
]
