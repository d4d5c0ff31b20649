import type {Source} from '../../source.js'
import {isAnswerOfDiscourse} from './posts-of.js'
import {readDiscourse} from './read-discourse.js'

/**
 * Topics of forums that run Discourse, as `/t/<topic>.json` answers them.
 *
 * @see https://docs.discourse.org/#tag/Topics/operation/getTopic
 */
export const discourse: Source = {
  name: 'discourse',
  detect: ({json}) => isAnswerOfDiscourse(json),
  read: readDiscourse
}
