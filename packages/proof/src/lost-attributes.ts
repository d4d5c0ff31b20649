import {countNames} from './count-names.js'
import type {Unknown} from './proof.js'
import type {AttributeText} from './source/source-text.js'
import {normalize, squash} from './squash.js'
import type {TreeText} from './tree/read-nodes.js'

/** Count the attributes, by name, whose text the book has nowhere. */
export function lostAttributes(texts: readonly AttributeText[], tree: TreeText): Unknown[] {
  const known = new Set([...tree.blocks, ...tree.asides].map(keyOf))
  const lost = texts.flatMap(({name, text}) => (known.has(keyOf(text)) ? [] : name.slice(0, 64)))
  return countNames(lost).map(found => ({kind: 'attribute', ...found}))
}

function keyOf(text: string): string {
  return squash(normalize(text))
}
