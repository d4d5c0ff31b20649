import {squash} from '@answerbook/testkit'
import {Parser} from 'htmlparser2'

/** Marks, by the names that mdast has for them. */
export const markNames = ['delete', 'emphasis', 'strong'] as const

export type MarkName = (typeof markNames)[number]

/** A visible character, and the marks that it has. */
export interface Character {
  readonly value: string
  readonly marks: ReadonlySet<MarkName>
}

/** A block of text, and its visible characters. */
export interface Line {
  readonly text: string
  readonly characters: readonly Character[]
}

/** Tell whether a reader sees a character. */
export function isVisible(character: string): boolean {
  return squash(character) !== ''
}

const elements: Readonly<Record<MarkName, readonly string[]>> = {
  delete: ['del', 's'],
  emphasis: ['em', 'i'],
  strong: ['b', 'strong']
}

const blocks = new Set(
  'blockquote div h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul'.split(' ')
)

/**
 * Read the blocks of text that HTML shows, and the marks in them.
 *
 * @param html
 *   What a parser of Markdown gives.
 * @returns
 *   Blocks in order, squashed; empty ones are left out.
 */
export function readLines(html: string): Line[] {
  const lines: Line[] = []
  const open: string[] = []
  let text = ''
  let characters: Character[] = []
  const end = () => {
    if (squash(text) !== '') lines.push({text: squash(text), characters})
    text = ''
    characters = []
  }

  const parser = new Parser({
    onopentag(name) {
      if (blocks.has(name)) end()
      open.push(name)
    },
    onclosetag(name) {
      open.pop()
      if (blocks.has(name)) end()
    },
    ontext(data) {
      text += data
      const marks = new Set(
        markNames.filter(name => elements[name].some(element => open.includes(element)))
      )
      for (const value of data) if (isVisible(value)) characters.push({value, marks})
    }
  })
  parser.end(html)
  end()
  return lines
}
