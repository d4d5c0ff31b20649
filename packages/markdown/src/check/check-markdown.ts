import type {Root} from 'mdast'
import {compareSteps} from './compare-steps.js'
import {cutFrontMatter} from './cut-front-matter.js'
import type {Difference} from './difference.js'
import {readMarkdown} from './read-markdown.js'
import {stepsOf} from './steps-of.js'

/** Choices for the check of Markdown. */
export interface CheckMarkdownOptions {
  /**
   * What a reader takes dollar signs for.
   *
   * @defaultValue `'dollars'`
   */
  readonly math?: 'dollars' | 'none' | undefined
  /**
   * Which Markdown a reader knows.
   *
   * @defaultValue `'gfm'`
   */
  readonly syntax?: 'commonmark' | 'gfm' | undefined
}

/**
 * Prove that written Markdown says what its tree says: read it again, and
 * compare blocks, text and marks one by one.
 *
 * What people do not see does not count: how much space is in a run, space at
 * the ends of lines, blocks of nothing. Of what is strong, emphasised or
 * deleted, space and punctuation at the ends may stand outside of the mark, and
 * of strong or emphasised text Chinese stops alone. An address in the text may be a link to itself. HTML tags without attributes
 * count as the marks that they are, and an HTML table as a table; all other
 * HTML has to be in the tree.
 *
 * @param markdown
 *   Whole file, perhaps with front matter in YAML or TOML,
 *   which is not compared.
 * @param tree
 *   What was to be written: mdast with GFM, math, underline, superscript and
 *   subscript.
 * @param options
 *   How the file is read.
 * @returns
 *   The first difference; `undefined` if there is none. Nothing is thrown,
 *   whatever the file and the tree are.
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 */
export function checkMarkdown(
  markdown: string,
  tree: Root,
  options: Readonly<CheckMarkdownOptions> = {}
): Difference | undefined {
  const {math = 'dollars', syntax = 'gfm'} = options
  const body = cutFrontMatter(markdown)
  if (/^---[\t ]*(?:\r?\n|$)/.test(body)) {
    return {path: '', expected: 'text below the front matter', found: 'the fence of another one'}
  }
  try {
    return compareSteps(stepsOf(tree, {math}), stepsOf(readMarkdown(body, {math, syntax}), {math}))
  } catch (error) {
    return {path: '', expected: 'Markdown that parsers can read', found: String(error)}
  }
}
