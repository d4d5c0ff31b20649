import type {Source} from '../../source.js'
import {isAnswerOfV2ex} from './items-of.js'
import {readV2ex} from './read-v2ex.js'

/**
 * Topics and replies of V2EX, as both versions of its API answer them.
 *
 * @see https://www.v2ex.com/help/api
 */
export const v2ex: Source = {name: 'v2ex', detect: ({json}) => isAnswerOfV2ex(json), read: readV2ex}
