import type {Escape} from '../escape/escape.js'
import type {FrontMatterField} from '../front-matter/field.js'
import type {Flavour} from './flavour.js'
import {gfm} from './gfm.js'
import {spellTag} from './spell-tag.js'

/** What Obsidian shows and searches as properties of a note. */
const properties: readonly FrontMatterField[] = [
  ['title', '{title}'],
  ['aliases', ['{title}']],
  ['tags', ['{tags}']],
  ['author', '{author}'],
  ['source', '{url}'],
  ['created', '{saved:YYYY-MM-DD}'],
  ['published', '{published:YYYY-MM-DD}'],
  ['votes', '{votes}']
]

/** What Obsidian reads besides GFM in a line. */
const inText: readonly Escape[] = [
  // A highlight. Each is escaped, so that no two stand side by side.
  {characters: '=', pattern: '={2,}', inPairs: true, replace: escapeEach},
  // A comment; one that is not closed hides all that follows.
  {characters: '%', pattern: '%{2,}', replace: escapeEach},
  // A link or embed, also of what stands in brackets: `[[^1]]`.
  {characters: '[', pattern: '\\[(?=\\[|$)'},
  // A note in the line.
  {characters: '^', pattern: '\\^(?=\\[|$)'},
  // The name of a block.
  {characters: '^', pattern: '(?<![^\\s])\\^(?=[\\dA-Za-z-]+\\s*$)'},
  // A tag: of more than digits.
  {characters: '#', pattern: '(?<![^\\s])#(?=\\d*[^\\s\\d!-,.:-@[-^`{-~])'}
]

/** What Obsidian reads besides GFM where a line begins. */
const atLineStart: readonly Escape[] = [
  // A callout, and a box, whatever is in it.
  {characters: '[', pattern: '^\\[(?=!|[^\\]]\\](?:\\s|$))'}
]

/**
 * What Obsidian reads: GFM, and what its vaults add.
 *
 * @see https://help.obsidian.md/obsidian-flavored-markdown
 */
export const obsidian: Flavour = {
  ...gfm,
  name: 'obsidian',
  title: 'Obsidian: properties, no text that becomes a tag, link or comment',
  frontMatterFields: properties,
  asTag: spellTag,
  vault: {blockIds: 'none', images: 'links'},
  inText: [...inText, ...gfm.inText],
  atLineStart: [...atLineStart, ...gfm.atLineStart]
}

function escapeEach(run: string): string {
  return run.replace(/./g, '\\$&')
}
