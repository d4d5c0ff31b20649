/** What a tree says. */
export interface TreeText {
  /** What stands on lines of its own, in order. */
  readonly blocks: readonly string[]
  /** TeX of its formulas, in order. */
  readonly formulas: readonly string[]
  /** What stands in its place, or is said of it: texts of pictures, titles of links. */
  readonly asides: readonly string[]
  /** Where its links, cards, videos and posts lead to. */
  readonly addresses: readonly string[]
  /** Whether it has a date. */
  readonly hasDate: boolean
  /** Whether it says that a text was cut. */
  readonly isTruncated: boolean
}

/** A node of any kind, as data. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Take all text out of a tree of threads, posts and mdast.
 *
 * Every node of every type is looked at, known or not: text is what stands in
 * `value`, and what the fields of a book, a thread, a post or a card say.
 *
 * @param root
 *   Book, or any node of one.
 */
export function readNodes(root: object): TreeText {
  const blocks: string[] = []
  const formulas: string[] = []
  const asides: string[] = []
  const addresses: string[] = []
  let hasDate = false
  let isTruncated = false
  let line = ''
  let isInCell = false

  const endLine = () => {
    // What a list in a cell becomes: the item is what its source says.
    const [bullet = ''] = (isInCell && bulletPattern.exec(line)) || []
    if (bullet !== '') blocks.push(bullet)
    if (line.length > bullet.length) blocks.push(line.slice(bullet.length))
    line = ''
  }
  const addLines = (text: string) => {
    for (const part of text.split('\n')) {
      endLine()
      line = part
    }
    endLine()
  }
  // Nodes may be nested deeper than functions may call each other.
  const stack: Array<Fields | 'end'> = [root as Fields]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') {
      endLine()
      continue
    }
    const type = String(node.type)
    const isInline = inlineTypes.has(type)
    if (!isInline) {
      endLine()
      isInCell = type === 'tableCell' || (isInCell && type === 'break')
    }
    if (typeof node.alt === 'string') asides.push(node.alt)
    for (const text of fieldTexts(node)) {
      if (isInline) asides.push(text)
      else addLines(text)
    }
    if (typeof node.url === 'string') addresses.push(node.url)
    hasDate ||= dateNames.some(name => typeof node[name] === 'string')
    isTruncated ||= node.truncated === true

    const {value, children} = node
    if (typeof value === 'string') {
      if (type === 'math' || type === 'inlineMath') formulas.push(value)
      else if (type === 'html') line += value.replace(/<[^<>]*>/g, '')
      else if (isInline) line += value
      else addLines(value)
    }
    if (!isInline) stack.push('end')
    if (Array.isArray(children)) {
      for (let index = children.length - 1; index >= 0; index--) {
        if (isFields(children[index])) stack.push(children[index])
      }
    }
  }
  endLine()
  return {blocks, formulas, asides, addresses, hasDate, isTruncated}
}

const inlineTypes = new Set(
  'delete emphasis footnoteReference html image imageReference inlineCode inlineMath link linkReference mention strong subscript superscript text underline'.split(
    ' '
  )
)

const bulletPattern = /^(?:• |\d{1,9}\. )(?:[☑☐] )?/

const dateNames = ['published', 'saved', 'updated']

/** Fields that hold words, each on lines of its own. */
const textNames = ['title', 'description', 'name', 'headline', 'site', 'licence']

function fieldTexts(node: Fields): string[] {
  const {author, categories, tags} = node
  const own = textNames.map(name => node[name])
  const written = isFields(author) ? textNames.map(name => author[name]) : []
  const filed = [categories, tags].flatMap(list => (Array.isArray(list) ? list : []))
  return [...own, ...written, ...filed].filter(text => typeof text === 'string')
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
