import {commonmark} from './commonmark.js'
import type {Flavour} from './flavour.js'
import {gfm} from './gfm.js'

/** Names of the flavours. */
export type FlavourName = 'commonmark' | 'gfm'

/** All flavours. */
export const flavours: readonly Flavour[] = [commonmark, gfm]
