import type {Reference} from 'pdfkit'
import type {Area} from '../flow/mark.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Writer} from './create-writer.js'
import {nestHeadings} from './nest-headings.js'
import {number} from './number.js'
import {numberTree} from './number-tree.js'
import {structFields} from './struct-fields.js'

/** Gathers what the parts of pages are. */
export interface Structure {
  /** Begin a page; elements that the last pages had nothing of are written. */
  readonly beginPage: (page: Reference) => PageStructure
  /** Write the tree; its branches in the order of the pages given. */
  readonly end: (pages: readonly Reference[]) => void
}

/** What the parts of one page are. */
export interface PageStructure {
  /** Give the number of a piece of marked content that belongs to an element. */
  readonly addContent: (element: StructElement) => {readonly tag: string; readonly id: number}
  /** Give the key by which an annotation that belongs to an element is found. */
  readonly addAnnotation: (element: StructElement, annotation: Reference) => number
  /** See that an element is there, though nothing of it is painted. */
  readonly addElement: (element: StructElement) => void
  /** Tell where a figure is, by its lower left corner on the sheet. */
  readonly addArea: (element: StructElement, area: Area) => void
  /** Give the key by which the content of the page is found, if there is any. */
  readonly end: () => number | undefined
}

/** An element in the file that is not yet written. */
interface Entry {
  readonly object: Reference
  readonly parentId: number
  readonly element: StructElement
  readonly tag: string
  readonly page: Reference
  kids: string
  box: string | undefined
  /** Number of the last page that something of it is on. */
  lastPage: number
}

/** An element is written when so many pages had nothing of it. */
const pagesKept = 2

/**
 * Begin the structure tree of a file.
 *
 * An element gets its place when something of it is painted first, and is
 * written soon after its last part: what is kept in memory is a branch.
 *
 * @param writer
 *   File.
 * @param nameOf
 *   Says what a figure is whose author does not, by its number.
 * @returns
 *   Structure without elements.
 * @see ISO 32000-1, 14.7
 */
export function createStructure(writer: Writer, nameOf: (figure: number) => string): Structure {
  const {document, reserve, write} = writer
  const root = reserve()
  const whole = reserve()
  const open = new Map<StructElement, Entry>()
  const branches: Array<{readonly id: number; readonly page: Reference}> = []
  /** By key: number of the object that it leads to. */
  const parents: number[] = []
  const names: Array<readonly [name: string, id: number]> = []
  const nest = nestHeadings()
  let pageCount = 0
  let figures = 0

  const enter = (element: StructElement, page: Reference): Entry => {
    const known = open.get(element)
    if (known?.lastPage === pageCount) return known
    const parent = element.parent && enter(element.parent, page)
    if (known) {
      known.lastPage = pageCount
      return known
    }
    const object = reserve()
    const {id} = object
    if (parent) parent.kids += ` ${id} 0 R`
    else branches.push({id, page})
    if (element.id !== undefined) names.push([element.id, id])
    const tag = element.type === 'H' ? `H${nest(element.level ?? 1)}` : element.type
    const needsAlt = element.type === 'Figure' && !element.alt
    const named = needsAlt ? {...element, alt: nameOf(++figures)} : element
    const entry: Entry = {
      object,
      parentId: (parent?.object ?? whole).id,
      element: named,
      tag,
      page,
      kids: '',
      box: undefined,
      lastPage: pageCount
    }
    open.set(element, entry)
    return entry
  }

  const close = ({object, parentId, element, tag, page, kids, box}: Entry) => {
    const fields = structFields(element, box)
    write(object, `<</S/${tag}/P ${parentId} 0 R/Pg ${page.id} 0 R/K[${kids}]${fields}>>`)
  }
  const closeUntil = (page: number) => {
    for (const [element, entry] of open) {
      if (entry.lastPage > page) continue
      close(entry)
      open.delete(element)
    }
  }

  return {
    beginPage(page) {
      pageCount++
      closeUntil(pageCount - pagesKept - 1)
      const contents: number[] = []
      return {
        addContent(element) {
          const entry = enter(element, page)
          const id = contents.push(entry.object.id) - 1
          const isThere = entry.page === page
          entry.kids += isThere ? ` ${id}` : ` <</Type/MCR/Pg ${page.id} 0 R/MCID ${id}>>`
          return {tag: entry.tag, id}
        },
        addAnnotation(element, annotation) {
          const entry = enter(element, page)
          const from = entry.page === page ? '' : `/Pg ${page.id} 0 R`
          entry.kids += ` <</Type/OBJR${from}/Obj ${annotation.id} 0 R>>`
          return parents.push(entry.object.id) - 1
        },
        addElement(element) {
          enter(element, page)
        },
        addArea(element, {xPt, yPt, widthPt, heightPt}) {
          const corners = [xPt, yPt, xPt + widthPt, yPt + heightPt]
          enter(element, page).box ??= corners.map(number).join(' ')
        },
        end() {
          if (contents.length === 0) return undefined
          const object = reserve()
          write(object, `[${contents.map(id => `${id} 0 R`).join(' ')}]`)
          return parents.push(object.id) - 1
        }
      }
    },
    end(pages) {
      closeUntil(Number.POSITIVE_INFINITY)
      const places = new Map(pages.map((page, index) => [page, index]))
      const placeOf = (page: Reference) => places.get(page) ?? 0
      const kids = branches
        .toSorted((one, other) => placeOf(one.page) - placeOf(other.page))
        .map(({id}) => `${id} 0 R`)
      write(whole, `<</S/Document/P ${root.id} 0 R/K[${kids.join(' ')}]>>`)
      const parentTree = numberTree(parents, writer)
      const ids = names
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, id]) => `(${name}) ${id} 0 R`)
      const idTree = ids.length > 0 ? `/IDTree<</Names[${ids.join(' ')}]>>` : ''
      const tree = `/ParentTree ${parentTree.id} 0 R/ParentTreeNextKey ${parents.length}${idTree}`
      write(root, `<</Type/StructTreeRoot/K ${whole.id} 0 R/RoleMap<</Title/P>>${tree}>>`)
      Object.assign(document._root.data, {
        StructTreeRoot: root,
        MarkInfo: {Marked: true}
      })
    }
  }
}
