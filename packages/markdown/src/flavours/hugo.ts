import type {Escape} from '../escape/escape.js'
import {inTitle} from '../escape/in-text.js'
import type {Flavour} from './flavour.js'
import {gfm, gfmAtLineStart, gfmInText} from './gfm.js'
import {breakShortcodes, full, guardShortcodes, splitShortcodes} from './guard-shortcodes.js'
import {definition, guillemets, typographer} from './typographer.js'

/** What Hugo would write as names of entities, which are shown. */
const alreadyTypographic: readonly Escape[] = [
  {characters: '-', pattern: '---', replace: () => '—'},
  {characters: '-', pattern: '--', replace: () => '–'},
  {characters: '.', pattern: '\\.\\.\\.', replace: () => '…'},
  {characters: '"', pattern: '(?<![^\\s(=[{])"', replace: () => '“'},
  {characters: '"', pattern: '"', replace: () => '”'},
  {characters: "'", pattern: "(?<![^\\s(=[{])'", replace: () => '‘'},
  {characters: "'", pattern: "'", replace: () => '’'},
  {characters: '<', pattern: '<<', replace: () => '«'},
  {characters: '>', pattern: '>>', replace: () => '»'}
]

/**
 * Hugo with the settings it has from the start: goldmark without HTML.
 *
 * @see https://gohugo.io/content-management/formats/#markdown
 * @see https://gohugo.io/content-management/shortcodes/
 */
export const hugo: Flavour = {
  ...gfm,
  name: 'hugo',
  title: 'Hugo, as it is installed',
  readAs: 'own',
  frontMatterFields: [
    ['title', '{title}'],
    ['date', '{date}'],
    ['lastmod', '{updated}'],
    ['author', '{author}'],
    ['categories', '{categories}'],
    ['tags', '{tags}'],
    ['images', ['{cover}']],
    // `url` would be the address of the page.
    ['source', '{url}']
  ],
  needsFrontMatter: true,
  titleIn: 'front-matter',
  math: 'text',
  html: 'dropped',
  inText: [
    ...gfmInText,
    // A box, wherever in an item.
    {characters: '[', pattern: '\\[(?=[ xX]\\])'},
    {characters: '{', pattern: '\\{(?=\\{[<%])', replace: () => '{\\'},
    // Attributes of a heading.
    {characters: '{', pattern: '\\{(?=[^{}]*\\}\\s*$)'},
    guillemets,
    ...typographer
  ],
  atLineStart: [definition, ...gfmAtLineStart],
  // Nothing can be escaped in a description: what means something gets its wide twin.
  inAlt: [
    ...alreadyTypographic,
    {characters: '[]\\`', pattern: '[[\\]\\\\`]', replace: full},
    {characters: '<', pattern: '(?<!\\{\\{)<(?=[A-Za-z/!?])', replace: full},
    {characters: '*', pattern: '(?<!/)\\*(?!/)', inPairs: true, replace: full},
    {
      characters: '_',
      pattern: '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])',
      inPairs: true,
      replace: full
    },
    {characters: '~', pattern: '~', inPairs: true, replace: full},
    {characters: '&', pattern: '&(?=#?\\w+;)', replace: full}
  ],
  inTitle,
  guard: guardShortcodes,
  sayable: breakShortcodes,
  codePieces: splitShortcodes
}
