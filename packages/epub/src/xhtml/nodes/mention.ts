import type {Mention} from '@answerbook/core'
import type {Handler} from '../state.js'
import {writeLink} from '../write-link.js'

/** Write the name of a user as a link to their page. */
export const mention: Handler<Mention> = {phrasing: writeLink}
