import type {Flavour} from './flavour.js'
import {gfm, gfmAtLineStart, gfmInText} from './gfm.js'
import {spellPipes} from './spell-pipes.js'
import {definition, guillemets, typographer} from './typographer.js'

/** Liquid runs before Markdown is read; a reference is none of its tags. */
const templateTag = {characters: '{', pattern: '\\{(?=[{%])', replace: () => '&#123;'} as const
const reference = {
  characters: '&',
  pattern: '&(?=#?\\w+;)',
  // The backslash would be shown.
  replace: () => '&amp;'
} as const

/**
 * Jekyll with the settings it has from the start: Liquid, then kramdown.
 *
 * @see https://jekyllrb.com/docs/configuration/markdown/
 * @see https://kramdown.gettalong.org/syntax.html
 */
export const jekyll: Flavour = {
  ...gfm,
  name: 'jekyll',
  title: 'Jekyll, as it is installed',
  readAs: 'own',
  frontMatterFields: [
    ['layout', 'post'],
    ['title', '{title}'],
    ['date', '{date:YYYY-MM-DD HH:mm:ss}'],
    ['author', '{author}'],
    ['categories', '{categories}'],
    ['tags', '{tags}'],
    ['source', '{url}']
  ],
  needsFrontMatter: true,
  titleIn: 'front-matter',
  pipesInCode: 'bare',
  inHtml: /\{/g,
  math: 'double-dollars',
  bareUrls: 'text',
  tags: {...gfm.tags, underline: ['<ins>', '</ins>']},
  unreadTags: /^<\/?(?:u|s|code|kbd|mark|samp|var)>$/,
  inText: [
    ...gfmInText,
    templateTag,
    // Attributes of what is before, also of a heading.
    {characters: '{', pattern: '\\{(?=:|#[^{}]*\\}\\s*$)'},
    // One makes a table of a paragraph.
    {characters: '|', pattern: '\\|'},
    {characters: '$', pattern: '\\$(?=\\$)|(?<=\\$)\\$'},
    reference,
    guillemets,
    ...typographer
  ],
  atLineStart: [
    definition,
    {characters: '^', pattern: '^\\^(?=\\s*$)', replace: () => '&#94;'},
    // What an abbreviation stands for.
    {characters: '*', pattern: '^\\*(?=\\[)'},
    ...gfmAtLineStart
  ],
  inTitle: [
    {characters: '"', pattern: '"', replace: () => '&quot;'},
    {characters: '|', pattern: '\\|', replace: () => '&#124;'},
    reference
  ],
  guard: (value, place) => {
    const tex = place === 'math' ? spellPipes(value) : value
    return tex.replace(/\{[{%]/g, "{{ '$&' }}")
  },
  listSeparator: '<!-- -->',
  listStart: start => `{: start="${start}"}`
}
