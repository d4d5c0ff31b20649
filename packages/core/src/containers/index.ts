import type {Container} from '../container.js'
import {feed} from './feed/index.js'

/**
 * Kinds of file that hold several documents, by what each detects; their order
 * means nothing.
 */
export const containers: readonly Container[] = [feed]
