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
  },
  {
    name: 'chapters',
    flag: 'chapters',
    type: 'string',
    choices: ['post', 'thread'],
    default: 'post',
    help: 'what begins on a page of its own: an answer, or a question with its answers'
  },
  {
    name: 'vertical',
    flag: 'vertical',
    type: 'boolean',
    default: false,
    help: 'set lines from top to bottom, the first on the right'
  },
  {
    name: 'device',
    flag: 'device',
    type: 'string',
    choices: ['generic', 'kindle', 'kobo', 'koreader', 'apple'],
    default: 'generic',
    help: 'what the book is made for: pictures, formulas, style and size follow'
  },
  {
    name: 'pictureWidth',
    flag: 'picture-width',
    type: 'number',
    default: '',
    help: 'widest pictures asked for, in pixels, instead of what the device can use'
  },
  {
    name: 'css',
    flag: 'css',
    type: 'string',
    file: '.css',
    default: '',
    help: 'style sheet that is added to the own one: a .css file, without addresses'
  },
  {
    name: 'series',
    flag: 'series',
    type: 'string',
    default: '',
    help: 'series that the book belongs to'
  },
  {
    name: 'seriesIndex',
    flag: 'series-index',
    type: 'number',
    default: 1,
    help: 'place of the book in its series'
  },
  {
    name: 'volumePosts',
    flag: 'volume-posts',
    type: 'number',
    default: '',
    help: 'most answers in a volume, 0 for any number, instead of what the device can take'
  },
  {
    name: 'volumeSizeMb',
    flag: 'volume-size',
    type: 'number',
    default: '',
    help: 'largest size of a volume in MB, 0 for any, instead of what the device can take'
  },
  {
    name: 'math',
    flag: 'math',
    type: 'string',
    choices: ['mathml', 'svg', 'png'],
    default: '',
    help: 'what formulas are: for the device, if not given'
  }
]
