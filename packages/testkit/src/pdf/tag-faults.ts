import type {PdfFault} from './pdf-fault.js'
import type {PdfElement, PdfTree} from './pdf-tree.js'

/** Find what the tags of a file do not say though they have to. */
export function tagFaults({elements, links}: PdfTree): PdfFault[] {
  const owned = new Set(elements.flatMap(({annotations}) => annotations))
  const kids = new Map<PdfElement, PdfElement[]>(elements.map(element => [element, []]))
  for (const element of elements) if (element.parent) kids.get(element.parent)?.push(element)
  const fault = (rule: string, {reference, type}: PdfElement) => ({
    rule,
    page: 0,
    found: `${type} ${reference}`
  })
  return [
    ...elements
      .filter(({type, alt}) => /^(?:Figure|Formula)$/.test(type) && !alt)
      .map(element => fault('alt-missing', element)),
    ...elements
      .filter(({type, attributes}) => type === 'TH' && !attributes['/Scope'])
      .map(element => fault('scope-missing', element)),
    ...elements
      .filter(({type}) => type === 'Table')
      .filter(table => !isRegular((kids.get(table) ?? []).map(row => kids.get(row) ?? [])))
      .map(element => fault('table-irregular', element)),
    ...[...links]
      .filter(([reference]) => !owned.has(reference))
      .map(([found]) => ({rule: 'link-without-element', page: 0, found})),
    ...[...links]
      .filter(([, {contents}]) => !contents)
      .map(([found]) => ({rule: 'link-without-contents', page: 0, found})),
    ...elements
      .filter(({type, annotations}) => type === 'Link' && annotations.length === 0)
      .map(element => fault('link-without-annotation', element))
  ]
}

/** Tell whether all rows are as wide, spans counted. */
function isRegular(rows: ReadonlyArray<readonly PdfElement[]>): boolean {
  const widths: number[] = rows.map(() => 0)
  for (const [index, cells] of rows.entries()) {
    for (const {attributes} of cells) {
      const columns = Number(attributes['/ColSpan'] ?? 1)
      const down = Number(attributes['/RowSpan'] ?? 1)
      for (let row = index; row < index + down; row++) widths[row] = (widths[row] ?? 0) + columns
    }
  }
  return new Set(widths).size <= 1
}
