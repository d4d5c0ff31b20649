import type {OptionSpec} from '@answerbook/core'

/** The library takes bytes and functions; files and the maker of covers are of the command line. */
export const coverOption: OptionSpec = {
  name: 'cover',
  flag: 'cover',
  type: 'string',
  default: 'picture',
  help: 'the picture that the document has for it, auto to make one, none, or a picture file'
}
