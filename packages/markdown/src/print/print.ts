import type {RootContent} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {mathToMarkdown} from 'mdast-util-math'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import {image} from './image.js'
import {inlineMath} from './inline-math.js'
import {link} from './link.js'
import {mark} from './mark.js'
import {partBlocks} from './part-blocks.js'
import {text} from './text.js'

/**
 * Print plain blocks.
 *
 * @param children
 *   Blocks whose lines are settled (see `settleBlocks`).
 * @returns
 *   Markdown that ends in one line feed; empty for no blocks.
 */
export function print(children: readonly RootContent[]): string {
  return toMarkdown({type: 'root', children: [...children]}, options)
}

const options: Options = {
  bullet: '-',
  bulletOther: '+',
  listItemIndent: 'one',
  // Dashes could be taken for a fence of front matter.
  rule: '*',
  join: [partBlocks],
  extensions: [
    gfmToMarkdown({tablePipeAlign: false}),
    mathToMarkdown(),
    {
      handlers: {delete: mark, emphasis: mark, image, inlineMath, link, strong: mark, text},
      unsafe: [
        // An address of mail between angle brackets is a link, whatever it begins with.
        {character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]*@", inConstruct: 'phrasing'},
        // Template tags of Hexo, Jekyll and Hugo: `{{`, `{%`, `{#`.
        {before: '\\{', character: '{', inConstruct: 'phrasing'},
        {before: '\\{', character: '%', inConstruct: 'phrasing'},
        {before: '\\{', character: '#', inConstruct: 'phrasing'}
      ]
    }
  ]
}
