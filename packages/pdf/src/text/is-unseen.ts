const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u

/**
 * Tell whether text has nothing to see: joiners, direction marks, control characters.
 *
 * @param text
 *   Any text but white space.
 * @returns
 *   Whether all of its characters are such.
 */
export function isUnseen(text: string): boolean {
  return unseen.test(text)
}
