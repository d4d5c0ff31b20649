import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import {markdownMath} from './markdown-math.js'
import {visibleText} from './visible-text.js'

/**
 * Take the text that a reader sees out of Markdown, front matter included.
 *
 * @param markdown
 *   File as text: CommonMark with tables, strikethrough, footnotes, dollar
 *   math, HTML and YAML front matter.
 * @returns
 *   Front matter as it stands, then the text of the body; notes where they are
 *   defined, but those that nothing refers to are not seen.
 */
export function markdownText(markdown: string): string {
  const frontMatter = markdown.match(/^---\n([\s\S]*?\n)---\n/)
  const body = markdown.slice(frontMatter?.[0].length ?? 0)
  const parser = new MarkdownIt({html: true}).use(footnote).use(markdownMath)
  // A link is followed whatever it names; what is dangerous is tested elsewhere.
  parser.validateLink = () => true
  keepNotesInPlace(parser)
  return `${frontMatter?.[1] ?? ''}${visibleText(parser.render(body))}`
}

/** The plugin moves all notes to the end of the file, where their order tells nothing. */
function keepNotesInPlace(parser: MarkdownIt): void {
  parser.core.ruler.disable('footnote_tail')
  const {rules} = parser.renderer
  rules.footnote_reference_open = (tokens, index, _, env) => {
    const isReferredTo = env.footnotes.refs[`:${tokens[index]?.meta.label}`] >= 0
    return isReferredTo ? '<div>' : '<div hidden>'
  }
  rules.footnote_reference_close = () => '</div>'
}
