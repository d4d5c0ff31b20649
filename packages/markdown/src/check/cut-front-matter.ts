/**
 * Cut front matter in YAML or TOML off a file.
 *
 * @param markdown
 *   Whole file.
 * @returns
 *   What is below the front matter, without blank lines above.
 * @see https://jekyllrb.com/docs/front-matter/
 * @see https://gohugo.io/content-management/front-matter/
 */
export function cutFrontMatter(markdown: string): string {
  const [first, fence] = markdown.match(/^\uFEFF?(---|\+\+\+)[\t ]*\r?\n/) ?? []
  if (first === undefined) return markdown
  const last = fence === '---' ? /^---[\t ]*$\r?\n?/gm : /^\+\+\+[\t ]*$\r?\n?/gm
  last.lastIndex = first.length
  const end = last.exec(markdown)
  return end ? markdown.slice(end.index + end[0].length).replace(/^[\r\n]+/, '') : markdown
}
