/**
 * Make the key by which the picture of an emoji is found.
 *
 * @param emoji
 *   A grapheme cluster.
 * @returns
 *   Its code points in hexadecimal, joined by hyphens, without those that only
 *   ask for a picture or a sign.
 */
export function emojiKey(emoji: string): string {
  return Array.from(emoji.replace(/[\uFE0E\uFE0F]/g, ''), character =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  ).join('-')
}
