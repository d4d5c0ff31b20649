import type {PhrasingContent} from 'mdast'
import {type CharacterClass, characterClass} from './character-class.js'

/** What the first character is that a node prints. */
export function firstOf(node: PhrasingContent | undefined): CharacterClass {
  if (node?.type === 'text')
    return characterClass(String.fromCodePoint(node.value.codePointAt(0) ?? 32))
  return ofOther(node)
}

/** What the last character is that a node prints. */
export function lastOf(node: PhrasingContent | undefined): CharacterClass {
  if (node?.type === 'text') return characterClass(/.$/su.exec(node.value.slice(-2))?.[0] ?? '')
  return ofOther(node)
}

/** All other nodes print punctuation at both ends, but for line breaks. */
function ofOther(node: PhrasingContent | undefined): CharacterClass {
  return node === undefined || node.type === 'break' ? 'space' : 'punctuation'
}
