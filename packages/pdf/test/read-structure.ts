import {readPdf} from './read-pdf.js'

/** An element of the structure tree of a file. */
export interface ReadElement {
  readonly type: string
  /** The object as it is written. */
  readonly text: string
  /** Elements in it; pieces of content as `content`, annotations as `annotation`. */
  readonly children: ReadonlyArray<ReadElement | 'annotation' | 'content'>
}

/** Read the structure tree of a file. */
export function readStructure(value: unknown): ReadElement {
  const {objects} = readPdf(value)
  const root = [...objects.values()].find(text => text.includes('/Type/StructTreeRoot')) ?? ''
  return read(Number(/\/K (\d+) 0 R/.exec(root)?.[1]))

  function read(number: number): ReadElement {
    const text = objects.get(number) ?? ''
    const kids = /\/K\[(.*)\]/.exec(text.replace(/\/A.*$/, ''))?.[1] ?? ''
    const children = [...kids.matchAll(/<<[^>]*\/Type\/(\w+)[^>]*>>|(\d+) 0 R|\d+/g)].map(
      ([, type, id]) => {
        if (id !== undefined) return read(Number(id))
        return type === 'OBJR' ? 'annotation' : 'content'
      }
    )
    return {type: /\/S\/(\w+)/.exec(text)?.[1] ?? '', text, children}
  }
}

/** Show a tree as text: `P(content Link(content annotation))`. */
export function showStructure({type, children}: ReadElement): string {
  const inner = children.map(child => (typeof child === 'string' ? child : showStructure(child)))
  return inner.length > 0 ? `${type}(${inner.join(' ')})` : type
}

/** Give all elements of a type, in reading order. */
export function elementsOf(root: ReadElement, type: RegExp): ReadElement[] {
  const own = type.test(root.type) ? [root] : []
  return [
    ...own,
    ...root.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child, type)))
  ]
}
