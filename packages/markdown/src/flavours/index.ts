import {commonmark} from './commonmark.js'
import type {Flavour} from './flavour.js'
import {gfm} from './gfm.js'
import {obsidian} from './obsidian.js'

/** Names of the flavours. */
export type FlavourName = 'commonmark' | 'gfm' | 'obsidian'

/** All flavours. */
export const flavours: readonly Flavour[] = [commonmark, gfm, obsidian]
