import type {PhrasingContent} from 'mdast'

/**
 * Take off the name at the end of a block that links of vaults lead to, as in
 * `text ^name`.
 *
 * One whose circumflex is escaped is text, as is one of a single letter or of
 * digits alone: a power.
 *
 * @param children
 *   What is in the block; its last text is changed.
 * @param markdown
 *   What was parsed.
 * @returns
 *   Name; `undefined` if there is none.
 * @see https://help.obsidian.md/links#Link+to+a+block+in+a+note
 */
export function dropBlockName(
  children: readonly PhrasingContent[],
  markdown: string
): string | undefined {
  const last = children.at(-1)
  if (last?.type !== 'text') return undefined
  const name = /(?:^|\s)\^((?=[\d-]*[a-z])[a-z\d-]{2,99})$/i.exec(last.value)?.[1]
  if (name === undefined) return undefined
  const end = last.position?.end.offset ?? 0
  if (markdown[end - name.length - 2] === '\\') return undefined
  last.value = last.value.slice(0, -name.length - 1).trimEnd()
  return name
}
