import {Parser} from 'htmlparser2'
import type {ElementLook} from './element-look.js'
import {escapeStrayTags} from './escape-stray-tags.js'
import {isNotText} from './is-not-text.js'
import {isTextInComment} from './is-text-in-comment.js'
import {noteOf} from './note-of.js'
import {texOf} from './tex-of.js'

/** How to read. */
export interface VisibleTextOptions {
  /**
   * What the markup is.
   *
   * @defaultValue `'html'`
   */
  readonly syntax?: 'html' | 'xml' | undefined
}

/** Elements that stand in the line; all others begin and end a line. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i img ins kbd mark math q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/**
 * Take the text that a reader sees out of markup.
 *
 * Independent of everything that it is used to check.
 *
 * @param markup
 *   HTML or XHTML, as found.
 * @param options
 *   How to read it.
 * @returns
 *   Text in the order of the document, a line a block; formulas as their TeX,
 *   and the texts of notes that stand in attributes at the end. Compare it
 *   after `squash`.
 */
export function visibleText(markup: string, options: Readonly<VisibleTextOptions> = {}): string {
  const {syntax = 'html'} = options
  const stack: Array<ElementLook & {start: number}> = []
  const notes: string[] = []
  let text = ''
  // How many of the open elements hide their content.
  let hidden = 0

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = {name, attributes, start: text.length}
        const tex = texOf(element)
        if (hidden === 0) {
          if (!inline.has(name)) text += '\n'
          if (tex !== undefined) text += tex
          notes.push(noteOf(element) ?? '')
        }
        stack.push(element)
        if (hides(element)) hidden++
      },
      onclosetag(name) {
        const element = stack.pop()
        if (!element) return
        if (hides(element)) hidden--
        if (hidden > 0) return
        if (isCardOfBareUrl(element, text)) text = text.slice(0, element.start)
        if (!inline.has(name)) text += '\n'
      },
      ontext(data) {
        if (hidden === 0) text += data
      },
      oncomment(data) {
        if (hidden === 0 && isTextInComment(data)) text += `<!--${data}-->`
      }
    },
    {xmlMode: syntax === 'xml'}
  )
  parser.end(syntax === 'html' ? escapeStrayTags(markup) : markup)
  return [text, ...new Set(notes)].join('\n').trim()
}

function hides(element: ElementLook): boolean {
  return isNotText(element) || texOf(element) !== undefined
}

/** A card without a title shows its own address, which says nothing new. */
function isCardOfBareUrl(element: ElementLook & {start: number}, text: string): boolean {
  return (
    element.attributes['data-draft-type'] === 'link-card' &&
    /^\s*https?:\/\/\S+\s*$/.test(text.slice(element.start))
  )
}
