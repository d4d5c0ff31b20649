import type {Paragraph, PhrasingContent} from 'mdast'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'

/**
 * Read a text without markup: blank lines part paragraphs, and lines stay
 * lines.
 *
 * @param file
 *   Document; told `markup-missing`.
 * @returns
 *   Paragraphs, without empty ones.
 */
export function readPlainText({body, bodyStart, vfile}: SourceFile): Paragraph[] {
  tell(vfile, 'markup-missing', 'Expected HTML, found none; read as plain text', bodyStart.line)
  const paragraphs: Paragraph[] = []
  let lines: string[] = []
  for (const line of [...body.split(/\r\n?|\n/), '']) {
    if (line.trim() !== '') {
      lines.push(line.trim())
    } else if (lines.length > 0) {
      paragraphs.push(toParagraph(lines))
      lines = []
    }
  }
  return paragraphs
}

function toParagraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((value, index): PhrasingContent[] => {
    const text = {type: 'text', value} as const
    return index === 0 ? [text] : [{type: 'break'}, text]
  })
  return {type: 'paragraph', children}
}
