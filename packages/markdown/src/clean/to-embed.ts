import type {CleanState} from './clean-state.js'

/**
 * Show a picture that lies beside the text by its name.
 *
 * @param url
 *   Where it lies.
 * @param alt
 *   What describes it.
 * @param state
 *   Where it is shown.
 * @returns
 *   Embed; `undefined` where none is wanted, or where it could not say the
 *   same: nothing can be escaped in one, and none is a link.
 * @see https://help.obsidian.md/embeds#Embed+an+image+in+a+note
 */
export function toEmbed(
  url: string,
  alt: string,
  {flavour, link}: Pick<CleanState, 'flavour' | 'link'>
): string | undefined {
  if (flavour.vault?.images !== 'embeds' || link === 'inside') return undefined
  const name = /(?:^|\/)([\p{L}\p{N}_.-]+\.[a-z\d]+)$/u.exec(url)?.[1]
  const [, words = '', width = ''] = /^(.*?)((?:\|\d+)?)$/.exec(alt) ?? []
  if (name === undefined || isMarkup.test(words)) return undefined
  return `![[${name}${words && `|${words}`}${width}]]`
}

/** What could be read as the end of an embed, or as markup by those that know none. */
const isMarkup = /[!#-&*:<=>?@[-`{-~]|\/\/|--|www\./
