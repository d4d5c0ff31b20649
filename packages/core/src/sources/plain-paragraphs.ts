import type {Paragraph, PhrasingContent} from 'mdast'

/**
 * Make paragraphs of a text without markup: blank lines part them, and lines
 * stay lines.
 *
 * @returns
 *   Paragraphs, without empty ones.
 */
export function plainParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let lines: string[] = []
  for (const line of [...text.split(/\r\n?|\n/), '']) {
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
