import type {Escape} from './escape.js'

/**
 * What CommonMark reads as markup anywhere in a line.
 *
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
export const inText: readonly Escape[] = [
  {characters: '\\', pattern: '\\\\(?=[!-/:-@[-`{-~]|$)'},
  {characters: '*', pattern: '(?<! )\\*|\\*(?! )', inPairs: true},
  // Between letters underscores mark nothing.
  {
    characters: '_',
    pattern: '(?<![\\p{L}\\p{N}_])_+|(?<!_)_+(?![\\p{L}\\p{N}_])',
    inPairs: true,
    replace: run => run.replace(/_/g, '\\_')
  },
  {characters: '`', pattern: '`', inPairs: true},
  // Tags, comments, addresses between angle brackets, of mail too.
  {characters: '<', pattern: "<(?=[A-Za-z/!?]|[\\w.!#$%&'*+/=?^`{|}~\\-]*@)"},
  {characters: '&', pattern: '&(?=#?[\\dA-Za-z]{1,31};)'},
  {characters: ']', pattern: '\\](?=\\()'}
]

/** What ends or opens a label, in one. */
export const inLabel: readonly Escape[] = [{characters: '[]', pattern: '[[\\]]'}]

/** What begins the name of a note in brackets, in a label, where those have notes. */
export const asNote: readonly Escape[] = [{characters: '^', pattern: '^\\^'}]

/** What refers to an address below the text, where those have numbers. */
export const asReference: readonly Escape[] = [{characters: '[', pattern: '\\[(?=\\s*\\d+\\s*\\])'}]

/** What parts cells, in one. */
export const inCell: readonly Escape[] = [{characters: '|', pattern: '\\|'}]

/**
 * What CommonMark reads as the beginning of a block, or as the end of a
 * heading above it, where a line begins.
 *
 * @see https://spec.commonmark.org/0.31.2/#leaf-blocks
 */
export const atLineStart: readonly Escape[] = [
  {characters: '#', pattern: '^#(?=#{0,5}(?:\\s|$))'},
  {characters: '>', pattern: '^>'},
  {characters: '-+*', pattern: '^[-+*](?=\\s|$)'},
  {characters: '~', pattern: '^~(?=~~)'},
  {characters: '=', pattern: '^=(?==*\\s*$)'},
  {characters: '*', pattern: '^\\*(?=(?:\\s*\\*){2}[*\\s]*$)'},
  {characters: '_', pattern: '^_(?=(?:\\s*_){2}[_\\s]*$)'},
  {characters: '~', pattern: '^~(?=~~)'},
  {characters: '-', pattern: '^-(?=--|[-\\s]*$)'},
  {characters: '0123456789', pattern: '(?<=^\\d{1,9})[.)](?=\\s|$)'},
  {characters: '[', pattern: '^\\[(?=.*\\]:)'}
]

/** What ends a title between double quotes, parts a cell that it stands in, or is read there. */
export const inTitle: readonly Escape[] = [
  {characters: '"\\|', pattern: '["\\\\|]'},
  {characters: '&', pattern: '&(?=#?\\w+;)'}
]
