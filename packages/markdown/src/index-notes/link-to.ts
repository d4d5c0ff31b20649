import type {PhrasingContent} from 'mdast'
import {cleanUrl} from '../clean/clean-url.js'
import type {Flavour} from '../flavours/flavour.js'

/** Where a link leads. */
export interface Target {
  /** Path without extension, with slashes between. */
  readonly name: string
  /** Name of a block in it, for vaults. */
  readonly block: string | undefined
}

/** Where a link stands. */
export interface LinkPlace {
  readonly flavour: Flavour
  /** Folder of the note, with slashes between; empty for none. */
  readonly folder: string
}

/**
 * Link to another note: as vaults do, where they can name it, else by its
 * address.
 *
 * @param target
 *   Where to.
 * @param label
 *   Text of the link, in one line.
 * @param place
 *   Where from.
 * @see https://help.obsidian.md/links
 */
export function linkTo(
  {name, block}: Target,
  label: string,
  {flavour, folder}: LinkPlace
): PhrasingContent {
  const part = block === undefined ? '' : `#^${block}`
  // The note may have the name of what it lists: only its place tells them apart.
  const up = '../'.repeat(folder === '' ? 0 : folder.split('/').length)
  const isNameable = !/[#^[\]|\\]|%%/.test(name) && !/[[\]|\\*_~`$<&^]|==|%%/.test(label)
  if (flavour.vault && isNameable) return {type: 'html', value: `[[${up}${name}${part}|${label}]]`}
  const address = `${up}${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}.md${encodeURI(part)}`
  const url = cleanUrl(address) ?? address
  return {type: 'link', url, children: [{type: 'text', value: label}]}
}
