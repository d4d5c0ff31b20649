const unseen = /^[\s\p{Default_Ignorable_Code_Point}]$/u

/**
 * Tell whether a character draws nothing: a space, a joiner, a selector of
 * variants.
 *
 * @param character
 *   One character.
 * @returns
 *   Whether no face is needed for it.
 */
export function isUnseen(character: string): boolean {
  return unseen.test(character)
}
