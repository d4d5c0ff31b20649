import {commonmark} from './commonmark.js'
import type {Flavour} from './flavour.js'
import {gfm} from './gfm.js'
import {hexo} from './hexo.js'
import {hugo} from './hugo.js'
import {jekyll} from './jekyll.js'
import {obsidian} from './obsidian.js'
import {pandoc} from './pandoc.js'
import {zhihu} from './zhihu.js'

/** Names of the flavours. */
export type FlavourName =
  | 'commonmark'
  | 'gfm'
  | 'hexo'
  | 'hugo'
  | 'jekyll'
  | 'obsidian'
  | 'pandoc'
  | 'zhihu'

/** All flavours. */
export const flavours: readonly Flavour[] = [
  commonmark,
  gfm,
  hexo,
  hugo,
  jekyll,
  obsidian,
  pandoc,
  zhihu
]
