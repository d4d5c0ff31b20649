import type {Escape} from '../escape/escape.js'
import {inTitle} from '../escape/in-text.js'
import type {Flavour} from './flavour.js'
import {gfm, gfmAtLineStart, gfmInText} from './gfm.js'
import {typographer} from './typographer.js'

/** A brace as a reference stays one until after the tags were run; an end alone is an error. */
const templateTag: Escape = {
  characters: '{}',
  pattern: '\\{(?=[{%#])|(?<=#)\\}',
  replace: toReference
}

/**
 * Hexo with the renderer that it installs: marked, and Nunjucks over what that gives.
 *
 * @see https://hexo.io/docs/
 * @see https://github.com/hexojs/hexo-renderer-marked
 */
export const hexo: Flavour = {
  ...gfm,
  name: 'hexo',
  title: 'Hexo, as it is installed',
  readAs: {math: 'none', syntax: 'gfm'},
  frontMatterFields: [
    ['title', '{title}'],
    ['date', '{date:YYYY-MM-DD HH:mm:ss}'],
    ['updated', '{updated:YYYY-MM-DD HH:mm:ss}'],
    ['author', '{author}'],
    ['categories', '{categories}'],
    ['tags', '{tags}'],
    ['cover', '{cover}'],
    ['source', '{url}'],
    ['lang', '{lang}']
  ],
  needsFrontMatter: true,
  titleIn: 'front-matter',
  notes: 'list',
  inHtml: /[{}]/g,
  math: 'text',
  inText: [...gfmInText, templateTag, ...typographer],
  atLineStart: [
    // Looked for in the page, so that a backslash is no longer there.
    {characters: ':', pattern: '^:(?=\\s|$)', replace: toReference},
    ...gfmAtLineStart
  ],
  // A description is read as it stands, but for references.
  inAlt: [
    templateTag,
    {characters: '[]\\`<', pattern: '[[\\]\\\\`<]', replace: toReference},
    {characters: '&', pattern: '&(?=#?\\w+;)', replace: () => '&amp;'}
  ],
  inTitle: [
    templateTag,
    {characters: '&', pattern: '&(?=#?\\w+;)', replace: () => '&amp;'},
    ...inTitle
  ],
  // In code tags are safe, but for those that say so, and comments.
  codeForTags: /\{(?:#|%-?\s*(?:end)?raw)/
}

function toReference(match: string): string {
  return `&#${match.charCodeAt(0)};`
}
