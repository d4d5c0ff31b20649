import {catalogOf, dictOf, listOf, resolve} from './look.js'
import {type Dict, isDict, type PdfModel} from './pdf-model.js'

/** An element of the structure tree. */
export interface Element {
  readonly dict: Dict
  readonly type: string
  readonly parent: Element | undefined
  readonly kids: Element[]
}

/** Types of ISO 32000-1, 14.8.4. */
export const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 ' +
    'H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code ' +
    'Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' ')
)

/** The type that a role map leads to; nothing where it goes round in a circle. */
export function roleOf(model: PdfModel, type: string): string | undefined {
  const roles = dictOf(model, dictOf(model, catalogOf(model)['/StructTreeRoot'])['/RoleMap'])
  const seen = new Set<string>()
  let role = type
  while (typeof roles[`/${role}`] === 'string') {
    if (seen.has(role)) return undefined
    seen.add(role)
    role = String(roles[`/${role}`]).slice(1)
  }
  return role
}

/** Elements of a file in reading order. */
export function elementsOf(model: PdfModel): Element[] {
  const root = dictOf(model, catalogOf(model)['/StructTreeRoot'])
  const all: Element[] = []
  const walk = (dict: Dict, parent: Element | undefined) => {
    const raw = String(dict['/S'] ?? '').slice(1)
    const element = {dict, type: roleOf(model, raw) ?? raw, parent, kids: []}
    all.push(element)
    parent?.kids.push(element)
    for (const kid of listOf(model, dict['/K'])) {
      const found = resolve(model, kid)
      if (isDict(found) && found['/S'] !== undefined) walk(found, element)
    }
  }
  for (const kid of listOf(model, root['/K'])) walk(dictOf(model, kid), undefined)
  return all
}

export function ofType(model: PdfModel, ...types: string[]): Element[] {
  return elementsOf(model).filter(({type}) => types.includes(type))
}
