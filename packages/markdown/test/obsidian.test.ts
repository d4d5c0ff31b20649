import {expect, it} from 'vitest'
import {obsidian} from './parsers/obsidian.js'

/** HTML of a paragraph, without its element. */
function inline(markdown: string): string {
  return obsidian.toHtml(markdown).replace(/^<p>(.*)<\/p>$/s, '$1')
}

it.each([
  ['a comment', '甲 %%乙%%', '甲 '],
  ['a comment that is not closed', '甲 %%乙', '甲 '],
  ['a highlight', '甲==乙==丙', '甲<mark>乙</mark>丙'],
  ['a link', '[[甲]] [[乙|丙]]', '<a class="internal-link">甲</a> <a class="internal-link">丙</a>'],
  ['an embed', '![[甲.png]]', '<span class="internal-embed"></span>'],
  ['a tag', '#标签 甲 #a/1，', '<a class="tag">#标签</a> 甲 <a class="tag">#a/1，</a>'],
  ['a block id', '甲 ^a-1', '甲 '],
  ['a note in a line', '甲^[乙]', '甲<sup title="乙"></sup>'],
  ['a formula', '$a_b$', '<span data-math>a_b</span>']
])('the judge for Obsidian should read %s', (_, markdown, html) => {
  expect(inline(markdown)).toBe(html)
})

it.each([
  ['escapes', '\\%% \\==甲\\== \\[[甲]] \\#甲 \\^a', '%% ==甲== [[甲]] #甲 ^a'],
  ['code', '`%% ==甲== [[甲]] #甲`', '<code>%% ==甲== [[甲]] #甲</code>'],
  ['what only looks like it', '甲#乙 #1 # 甲 a == b == ^a 文', '甲#乙 #1 # 甲 a == b == ^a 文'],
  ['a link of Markdown', '[甲](b) ![丙](d)', '<a href="b">甲</a> <img src="d" alt="丙" />']
])('the judge for Obsidian should leave %s', (_, markdown, html) => {
  expect(inline(markdown)).toBe(html)
})
