import {blocks} from './constructs/blocks.js'
import type {Construct} from './constructs/construct.js'
import {files} from './constructs/files.js'
import {frontMatter} from './constructs/front-matter.js'
import {inline} from './constructs/inline.js'
import {shells} from './constructs/shells.js'

/** Shapes met in real documents, by where they stand. */
export const constructs: Readonly<Record<string, readonly Construct[]>> = {
  'Front matter': frontMatter,
  Shells: shells,
  Blocks: blocks,
  Inline: inline,
  'Files and lists': files
}
