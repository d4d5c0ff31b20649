import type {Escape} from '../escape/escape.js'
import {commonmark} from './commonmark.js'
import type {Flavour} from './flavour.js'

/** What GFM reads besides CommonMark in a line. */
export const gfmInText: readonly Escape[] = [
  {characters: '~', pattern: '(?<! )~|~(?! )', inPairs: true},
  // A note, and an empty or ticked box.
  {characters: '[', pattern: '\\[(?=\\^)'}
]

/**
 * What GFM reads besides CommonMark where a line begins: alerts, boxes, and the
 * line below a table's head.
 */
export const gfmAtLineStart: readonly Escape[] = [
  {characters: '[', pattern: '^\\[(?=![A-Za-z]+\\])'},
  {characters: '[', pattern: '^\\[(?=[ xX]\\](?:\\s|$))'},
  {characters: '|', pattern: '^\\|(?=[\\s:|-]*$)'},
  {characters: ':', pattern: '^:(?=-[\\s:|-]*$)'},
  {characters: '-', pattern: '^-(?=[\\s:|-]*$)'}
]

/**
 * GitHub Flavored Markdown, with formulas between dollar signs.
 *
 * @see https://github.github.com/gfm/
 */
export const gfm: Flavour = {
  ...commonmark,
  name: 'gfm',
  title: 'GitHub Flavored Markdown with dollar math',
  readAs: {math: 'dollars', syntax: 'gfm'},
  boxes: 'brackets',
  deletion: 'tildes',
  notes: 'notes',
  tables: 'pipes',
  math: 'dollars',
  bareUrls: 'link',
  inText: [...gfmInText, {characters: '$', pattern: '\\$', inPairs: true}],
  atLineStart: gfmAtLineStart
}
