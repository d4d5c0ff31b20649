import type {Image} from 'mdast'

/**
 * Take the width that vaults write behind the description of a picture, as in
 * `![owl|300](owl.png)`, off the description.
 *
 * @see https://help.obsidian.md/embeds#Embed+an+image+in+a+note
 */
export function readWidth(image: Image): void {
  const [whole, width] = /\|(\d{1,5})(?:x\d{1,5})?$/.exec(image.alt ?? '') ?? []
  if (whole === undefined) return
  image.alt = image.alt?.slice(0, -whole.length) ?? ''
  image.width = Number(width)
}
