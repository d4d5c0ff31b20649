import type {Flavour} from './flavour.js'
import {gfm, gfmAtLineStart, gfmInText} from './gfm.js'

/**
 * What 知乎 makes texts of: no notes, and formulas as the pictures that it draws.
 *
 * @see https://www.zhihu.com/equation?tex=x
 */
export const zhihu: Flavour = {
  ...gfm,
  name: 'zhihu',
  title: 'a Markdown file that 知乎 opens',
  // A description is not quite what it was.
  readAs: 'own',
  frontMatter: 'none',
  frontMatterFields: [],
  boxes: 'signs',
  notes: 'list',
  math: 'pictures',
  inText: gfmInText,
  atLineStart: gfmAtLineStart,
  // References and escapes go from a description; brackets that pair may stay.
  inAlt: [{characters: '[]', pattern: '[[\\]]', replace: match => (match === '[' ? '［' : '］')}]
}
