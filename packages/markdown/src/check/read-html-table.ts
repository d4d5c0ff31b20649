import type {Root, Table, TableCell, TableRow} from 'mdast'
import {type Element, type ElementContent, fromElement, parseHtml} from 'mdast-util-from-html'
import {isPlainHtml} from './is-plain-html.js'

/**
 * Read an HTML table whose cells may hold blocks.
 *
 * @param html
 *   A block of HTML.
 * @returns
 *   Table; `undefined` if the block is anything else, or holds more than text,
 *   its marks, links and pictures.
 */
export function readHtmlTable(html: string): Table | undefined {
  if (!/^\s*<table\b/i.test(html)) return undefined
  const root = parseHtml(html.replace(/[\u00A0\u200B\uFEFF]/g, hide))
  const [table, ...others] = root.children.filter(node => !isBlank(node))
  if (table?.type !== 'element' || others.length > 0 || !isPlainHtml(root)) return undefined

  const rows = elementsIn(table).flatMap(part =>
    part.tagName === 'tr' ? [part] : elementsIn(part)
  )
  const toCell = (cell: Element): TableCell => {
    // What a cell holds are blocks here, which types of mdast do not foresee.
    const read = fromElement({...root, children: cell.children})
    const {children} = JSON.parse(JSON.stringify(read), show) as TableCell
    return {type: 'tableCell', children}
  }
  const children = rows.map((row): TableRow => {
    return {type: 'tableRow', children: elementsIn(row).map(toCell)}
  })
  const align = elementsIn(rows[0]).map(({attributes: {align = null}}) => align)
  return {
    type: 'table',
    align: align as Table['align'],
    children
  } satisfies Root['children'][number]
}

/** What is read of HTML leaves these out, or takes them for spaces: private ones stand for them. */
const hidden = '\u00A0\u200B\uFEFF'
const firstPrivate = 0xf8f0

function hide(character: string): string {
  return String.fromCharCode(firstPrivate + hidden.indexOf(character))
}

function show(_: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.replace(/[\uF8F0-\uF8F2]/g, character =>
    hidden.charAt(character.charCodeAt(0) - firstPrivate)
  )
}

function elementsIn(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter(node => node.type === 'element')
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
