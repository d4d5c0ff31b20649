import type {Root} from 'mdast'
import {alignRows} from './align-rows.js'
import {cleanUrls} from './clean-urls.js'

/** A clean-up of a tree that was just read; it changes the tree. */
export type Transform = (root: Root) => void

/** What every tree read from HTML goes through, in this order. */
export const transforms: readonly Transform[] = [cleanUrls, alignRows]
