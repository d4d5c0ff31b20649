/** The full-width twin of a mark is this far from it. */
const toFullWidth = 0xfee0

/**
 * Spell a name as a tag that vaults take: no space, no mark that ends a
 * tag, no slash, which would nest it, and not digits alone.
 *
 * @param name
 *   Name of a tag or category, such as `C++ 教程`.
 * @returns
 *   Tag without its `#`, such as `C＋＋-教程`; empty if nothing is left.
 * @see https://help.obsidian.md/tags
 */
export function spellTag(name: string): string {
  const spelled = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^`{|}~]/g, mark =>
      String.fromCharCode(mark.charCodeAt(0) + toFullWidth)
    )
    .replace(/[\u2000-\u206F\u2E00-\u2E7F]/g, '_')
  return /^\d+$/.test(spelled) ? `_${spelled}` : spelled
}
