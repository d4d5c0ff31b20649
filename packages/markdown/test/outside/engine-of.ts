import type {Engine} from '@answerbook/markdown-engines'
import {load} from 'js-yaml'
import type {MarkdownParser} from '../parsers/parsers.js'

/**
 * Use a parser as an engine.
 *
 * @param parser
 *   Parser that knows no front matter.
 * @returns
 *   Engine that takes the title from the front matter, as YAML.
 */
export function engineOf({name, toHtml}: MarkdownParser): Engine {
  return {
    name,
    async render(documents) {
      return documents.map(({name, markdown}) => {
        const frontMatter = markdown.match(/^---\n([\s\S]*?\n)---\n/)
        const known = load(frontMatter?.[1] ?? '{}') as {title?: string}
        const html = toHtml(markdown.slice(frontMatter?.[0].length ?? 0))
        return {name, title: known.title ?? '', html}
      })
    }
  }
}
