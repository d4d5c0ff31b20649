import {inTitle} from '../escape/in-text.js'
import type {Flavour} from './flavour.js'
import {gfm, gfmAtLineStart} from './gfm.js'
import {definition, typographer} from './typographer.js'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A number as pandoc counts: in digits, a letter, Roman. */
const counter = '(?:\\d{1,9}|#|[A-Za-z]|[ivxlcdm]{1,12}|[IVXLCDM]{1,12}|@[\\w-]{0,99})'

const swallowed: ReadonlySet<string> = new Set(['blockquote', 'heading', 'thematicBreak'])

/**
 * pandoc with all extensions that its Markdown has from the start.
 *
 * @see https://pandoc.org/MANUAL.html#pandocs-markdown
 */
export const pandoc: Flavour = {
  ...gfm,
  name: 'pandoc',
  title: "pandoc's Markdown",
  readAs: 'own',
  frontMatterFields: [
    ['title', '{title}'],
    ['author', ['{authors}']],
    ['date', '{date:YYYY-MM-DD}'],
    ['lang', '{lang}'],
    ['keywords', ['{categories}', '{tags}']],
    ['rights', '{licence}']
  ],
  frontMatterIsMarkdown: true,
  pipesInCode: 'bare',
  inHtml: /[\\*_`~^$@[\]{}|'"]|-(?=-)|\.(?=\.\.)|^[-+#(:%]|(?<=^\w{1,12})[.)]/g,
  bareUrls: 'text',
  tags: {
    subscript: ['~', '~'],
    superscript: ['^', '^'],
    underline: ['[', ']{.underline}']
  },
  inText: [
    // A command of TeX, a space that does not break.
    {characters: '\\', pattern: '\\\\'},
    {characters: '~^$', pattern: '[~^$]', inPairs: true},
    {characters: '^', pattern: '\\^(?=\\[)'},
    {characters: '!', pattern: '!(?=\\[)'},
    // One without its other is looked for beyond the paragraph, and text between is lost.
    {characters: '[', pattern: '\\[(?=\\^)|\\[(?![^[\\]]{0,99}\\](?![({]))'},
    {characters: '@', pattern: '(?<![\\p{L}\\p{N}])@'},
    // Attributes of what is before, also of a heading.
    {characters: ']', pattern: '\\](?=\\{)'},
    {characters: '{', pattern: '^\\{|\\{(?=[^{}]*\\}\\s*$)'},
    ...typographer
  ],
  atLineStart: [
    // A box is one in spite of a backslash.
    {characters: '[', pattern: '^\\[(?=[ xX]\\](?:\\s|$))', replace: () => '[<!-- -->'},
    definition,
    {characters: ':', pattern: '^:(?=::)'},
    {characters: '~', pattern: '^~(?=\\s|$)'},
    {characters: '|%', pattern: '^[|%](?=\\s|$)'},
    {characters: '(', pattern: `^\\((?=${counter}\\)(?:\\s|$))`},
    {characters: `#${letters}`, pattern: `(?<=^${counter})[.)](?=\\s|$)`},
    ...gfmAtLineStart
  ],
  inTitle,
  listSeparator: '<!-- -->',
  afterLonePicture: '<!-- -->',
  beforeDigit: '<!-- -->',
  needsBlank: ({type}, {fence}) => swallowed.has(type) || (type === 'code' && fence === '~')
}
