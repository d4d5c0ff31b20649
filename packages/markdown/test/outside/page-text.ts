import {visibleText} from '@answerbook/testkit'
import {Parser} from 'htmlparser2'

/**
 * Take the text of a page that an engine rendered.
 *
 * @param html
 *   Content of the page.
 * @returns
 *   Its visible text, without what engines add: numbers of the lines of code,
 *   arrows that lead back from notes.
 */
export function pageText(html: string): string {
  return visibleText(
    html
      // Hexo numbers the lines of code in a column of a table.
      .replace(/<td class="gutter">.*?<\/td>/gs, '')
      .replace(/<a\s[^>]*(?:backref|footnote-back|reversefootnote)[^>]*>[^<]*<\/a>/g, '')
  )
}

/** Values of an attribute in a page, in order. */
export function attributesIn(html: string, element: string, attribute: string): string[] {
  const values: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const value = attributes[attribute]
      if (name === element && value !== undefined) values.push(value)
    }
  })
  parser.end(html)
  return values
}
