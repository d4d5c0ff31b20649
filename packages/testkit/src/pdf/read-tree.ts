import {contentKey, type PdfElement, type PdfTree} from './pdf-tree.js'
import {runProgram} from './run-program.js'

type Value = boolean | null | number | string | Value[] | Dict
interface Dict {
  readonly [key: string]: Value
}

/**
 * Read the structure tree of a PDF with qpdf.
 *
 * @param path
 *   File.
 * @returns
 *   Its elements, and which one each piece of marked content belongs to.
 * @see ISO 32000-1, 14.7.4
 */
export function readTree(path: string): PdfTree {
  const args = ['--json=2', '--json-key=qpdf', '--json-stream-data=none']
  const {stdout, stderr} = runProgram('qpdf', ...args, path)
  if (stdout === '') throw new Error(`Expected a PDF in ${path}: ${stderr}`)
  const [, parts]: [unknown, Record<string, {value?: Value; stream?: {dict: Dict}}>] =
    JSON.parse(stdout).qpdf
  const resolve = (value: Value | undefined): Value | undefined => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value
    const object = parts[`obj:${value}`]
    return object?.value ?? object?.stream?.dict
  }
  const dictOf = (value: Value | undefined): Dict => {
    const found = resolve(value)
    return typeof found === 'object' && found && !Array.isArray(found) ? found : {}
  }
  const listOf = (value: Value | undefined): readonly Value[] => {
    const found = resolve(value)
    if (Array.isArray(found)) return found
    return value === undefined || found === undefined || found === null ? [] : [value]
  }

  const catalog = dictOf(dictOf(parts.trailer?.value)['/Root'])
  const root = dictOf(catalog['/StructTreeRoot'])
  const roles = dictOf(root['/RoleMap'])
  const elements: PdfElement[] = []
  const byContent = new Map<string, PdfElement>()

  const walk = (value: Value, parent: PdfElement | undefined, lang: string) => {
    const dict = dictOf(value)
    const own = nameOf(dict['/S'])
    const annotations: string[] = []
    const element: PdfElement = {
      reference: String(value),
      type: nameOf(roles[`/${own}`]) || own,
      lang: textOf(dict['/Lang']) ?? lang,
      parent,
      alt: textOf(dict['/Alt']),
      actualText: textOf(dict['/ActualText']),
      attributes: Object.assign({}, ...listOf(dict['/A']).map(dictOf)),
      annotations
    }
    elements.push(element)
    for (const kid of listOf(dict['/K'])) {
      const found = dictOf(kid)
      const page = String(found['/Pg'] ?? dict['/Pg'])
      const id = typeof kid === 'number' ? kid : found['/MCID']
      if (typeof id === 'number') byContent.set(contentKey(Number.parseInt(page, 10), id), element)
      else if (found['/Type'] === '/OBJR') annotations.push(String(found['/Obj']))
      else walk(kid, element, element.lang)
    }
  }
  const documentLang = textOf(catalog['/Lang']) ?? ''
  for (const kid of listOf(root['/K'])) walk(kid, undefined, documentLang)

  const links = Object.entries(parts).flatMap(([key, {value}]) => {
    const dict = dictOf(value)
    if (dict['/Subtype'] !== '/Link') return []
    return [[key.slice('obj:'.length), {contents: textOf(dict['/Contents'])}] as const]
  })
  return {elements, byContent, links: new Map(links)}
}

function nameOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^\//, '') : ''
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value.replace(/^u:/, '') : undefined
}
