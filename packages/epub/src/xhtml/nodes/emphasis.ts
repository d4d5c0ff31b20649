import type {Emphasis} from 'mdast'
import {plainText} from '../../text/plain-text.js'
import type {Handler} from '../state.js'
import {writeMark} from '../write-mark.js'

/** Write stressed text. */
export const emphasis: Handler<Emphasis> = {
  phrasing: (state, node) =>
    writeMark('em', state.phrasing(node.children), isHan(node) ? 'han' : undefined)
}

/** Letters that have no slanted form. */
function isHan({children}: Emphasis): boolean {
  return /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Hangul}]/u.test(plainText(children))
}
