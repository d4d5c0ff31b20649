import {Tokenizer} from 'htmlparser2'

/** What is told of markup, in its order. */
export interface MarkupEvents {
  readonly open: (element: MarkupElement) => void
  readonly close: (name: string, offset: number) => void
  readonly text: (value: string, offset: number) => void
  readonly comment: (value: string, offset: number) => void
}

/** A start tag. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: Attributes
  /** Where the tag begins in the markup. */
  readonly offset: number
  /** Where the tag ends. */
  readonly end: number
}

/** Attributes by name; of one that stands twice, the first. */
export type Attributes = Readonly<Record<string, string>>

/** What an element without attributes has. */
export const noAttributes: Attributes = Object.freeze(Object.create(null))

/**
 * Read markup with the tokenizer of htmlparser2.
 *
 * Its parser looks for each end tag in all open elements, which costs more
 * than linear time where many are open. Here the open ones are counted by name.
 *
 * @param markup
 *   HTML or XML, as found.
 * @param syntax
 *   What it is.
 * @param events
 *   Told of each element, text and comment.
 */
export function parseMarkup(markup: string, syntax: 'html' | 'xml', events: MarkupEvents): void {
  const xmlMode = syntax === 'xml'
  const {enter, leave, leaveAll, isForeign} = openElements(xmlMode, events)
  let tag = {name: '', offset: 0}
  let attributes: Record<string, string> | undefined
  let attributeName = ''
  let value = ''

  const nameAt = (start: number, end: number) => {
    const name = markup.slice(start, end)
    return xmlMode ? name : name.toLowerCase()
  }
  const endTag = (end: number, isClosed: boolean) => {
    const {name, offset} = tag
    enter({name, offset, attributes: attributes ?? noAttributes, end: end + 1}, isClosed)
    attributes = undefined
  }
  const tokenizer = new Tokenizer(
    {xmlMode, decodeEntities: true},
    {
      onopentagname: (start, end) => {
        tag = {name: nameAt(start, end), offset: start - 1}
      },
      onattribname: (start, end) => {
        attributeName = nameAt(start, end)
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end)
      },
      onattribentity: point => {
        value += String.fromCodePoint(point)
      },
      onattribend: () => {
        attributes ??= Object.create(null) as Record<string, string>
        attributes[attributeName] ??= value
        value = ''
      },
      onopentagend: end => endTag(end, false),
      onselfclosingtag: end => endTag(end, xmlMode || isForeign()),
      onclosetag: (start, end) => leave(nameAt(start, end), start - 2),
      ontext: (start, end) => events.text(markup.slice(start, end), start),
      ontextentity: (point, end) => events.text(String.fromCodePoint(point), end - 1),
      oncdata: (start, end, tail) => {
        if (xmlMode || isForeign()) events.text(markup.slice(start, end - tail), start)
      },
      oncomment: (start, end, tail) => events.comment(markup.slice(start, end - tail), start),
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => leaveAll(markup.length),
      isInForeignContext: isForeign
    }
  )
  tokenizer.write(markup)
  tokenizer.end()
}

/** Elements that never hold anything. */
const empty = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' '
  )
)

/** Elements that end when one of these begins: HTML lets their end tags be left out. */
const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  dd: words('dd dt'),
  dt: words('dd dt'),
  li: words('li'),
  option: words('option optgroup'),
  p: words(
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
  ),
  td: words('tbody td tfoot th thead tr'),
  th: words('tbody td tfoot th thead tr'),
  tr: words('tbody tfoot thead tr')
}

function openElements(xmlMode: boolean, events: MarkupEvents) {
  const stack: string[] = []
  const counts = new Map<string, number>()
  let foreign = 0

  const count = (name: string, by: number) => {
    counts.set(name, (counts.get(name) ?? 0) + by)
    if (name === 'svg' || name === 'math') foreign += by
  }
  const pop = (offset: number) => {
    const name = stack.pop() ?? ''
    count(name, -1)
    events.close(name, offset)
  }
  return {
    isForeign: () => !xmlMode && foreign > 0,
    enter(element: MarkupElement, isClosed: boolean) {
      const {name, offset} = element
      if (!xmlMode) while (endedBy[stack.at(-1) ?? '']?.has(name)) pop(offset)
      events.open(element)
      if (isClosed || (!xmlMode && empty.has(name))) {
        events.close(name, element.end)
      } else {
        stack.push(name)
        count(name, 1)
      }
    },
    leave(name: string, offset: number) {
      if (!counts.get(name)) return
      while (stack.at(-1) !== name) pop(offset)
      pop(offset)
    },
    leaveAll(offset: number) {
      while (stack.length > 0) pop(offset)
    }
  }
}

function words(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
