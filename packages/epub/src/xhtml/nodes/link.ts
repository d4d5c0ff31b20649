import type {Link} from 'mdast'
import type {Handler} from '../state.js'
import {writeLink} from '../write-link.js'

/** Write a link. */
export const link: Handler<Link> = {phrasing: writeLink}
