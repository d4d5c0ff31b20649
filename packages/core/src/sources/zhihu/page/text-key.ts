/**
 * Get what tells one text of the site from another: its kind and its number,
 * which its addresses have in common.
 *
 * @returns
 *   Such as `answer/1`; `undefined` if the address is not that of a text.
 */
export function textKey(url: string | undefined): string | undefined {
  return /\/((?:answer|p|pin|question|zvideo)\/\d+)\/?$/.exec(url ?? '')?.[1]
}
