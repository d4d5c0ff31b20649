import {squash} from '@answerbook/testkit'
import {Parser} from 'htmlparser2'

/** A block of text, and which of its characters are marked. */
export interface Line {
  readonly text: string
  readonly strong: string
  readonly emphasis: string
  readonly deleted: string
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
  let line = {text: '', strong: '', emphasis: '', deleted: ''}
  const end = () => {
    const {text, strong, emphasis, deleted} = line
    const squashed = [text, strong, emphasis, deleted].map(squash)
    if (squashed[0]) {
      const [text = '', strong = '', emphasis = '', deleted = ''] = squashed
      lines.push({text, strong, emphasis, deleted})
    }
    line = {text: '', strong: '', emphasis: '', deleted: ''}
  }
  const isIn = (...names: string[]) => open.some(name => names.includes(name))

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
      line.text += data
      if (isIn('b', 'strong')) line.strong += data
      if (isIn('em', 'i')) line.emphasis += data
      if (isIn('del', 's')) line.deleted += data
    }
  })
  parser.end(html)
  end()
  return lines
}
