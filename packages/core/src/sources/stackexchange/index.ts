import type {Source} from '../../source.js'
import {isAnswerOfApi} from './items-of.js'
import {readStackexchange} from './read-stackexchange.js'

/**
 * Questions and answers of Stack Overflow and its sister sites, as their API
 * answers them.
 *
 * @see https://api.stackexchange.com/docs
 */
export const stackexchange: Source = {
  name: 'stackexchange',
  detect: ({json}) => isAnswerOfApi(json),
  read: readStackexchange
}
