import type {Fields} from '../fields.js'
import {numberField} from '../number-field.js'

/**
 * Tell whether an answer is the one that who asked has accepted.
 *
 * @param accepted
 *   Number of that answer, if the question states it.
 */
export function isAccepted(answer: Fields, accepted: number | undefined): boolean {
  const number = numberField(answer, 'answer_id')
  return answer.is_accepted === true || (number !== undefined && number === accepted)
}
