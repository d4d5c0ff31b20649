import {VFileMessage} from 'vfile-message'
import type {RuleId} from '../tell.js'

/**
 * Make what reading an input throws where its bytes are not what they should
 * be: it becomes the fatal message of the document.
 */
export function toMessage(ruleId: RuleId, reason: string): VFileMessage {
  return new VFileMessage(reason, {ruleId, source: '@answerbook/core'})
}
