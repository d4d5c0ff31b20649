import {type Dict, isDict, type PdfModel, type Value} from './pdf-model.js'

/** What a value is or refers to. */
export function resolve(model: PdfModel, value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value
  return model.objects.get(value)?.value
}

export function dictOf(model: PdfModel, value: Value | undefined): Dict {
  const found = resolve(model, value)
  return isDict(found) ? found : {}
}

export function listOf(model: PdfModel, value: Value | undefined): Value[] {
  const found = resolve(model, value)
  if (Array.isArray(found)) return found
  return found === undefined || found === null ? [] : [value ?? null]
}

export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^u:/, '') : ''
}

export function catalogOf(model: PdfModel): Dict {
  return dictOf(model, model.trailer['/Root'])
}

/** Pages in order, with their references. */
export function pagesOf(model: PdfModel): Array<{reference: string; page: Dict}> {
  const walk = (value: Value | undefined): Array<{reference: string; page: Dict}> => {
    const dict = dictOf(model, value)
    if (dict['/Type'] === '/Page') return [{reference: String(value), page: dict}]
    return listOf(model, dict['/Kids']).flatMap(walk)
  }
  return walk(catalogOf(model)['/Pages'])
}

export function annotationsOf(model: PdfModel): Dict[] {
  return pagesOf(model).flatMap(({page}) =>
    listOf(model, page['/Annots']).map(value => dictOf(model, value))
  )
}

/** Every dictionary of the file, those of streams and those inside others too. */
export function dictsOf(model: PdfModel): Dict[] {
  const walk = (value: Value): Dict[] => {
    if (Array.isArray(value)) return value.flatMap(walk)
    if (!isDict(value)) return []
    return [value, ...Object.values(value).flatMap(walk)]
  }
  return [...model.objects.values()].flatMap(({value}) => walk(value))
}

/** Every value of the file that is no list and no dictionary. */
export function leavesOf(model: PdfModel): Array<boolean | null | number | string> {
  const walk = (value: Value): Array<boolean | null | number | string> => {
    if (Array.isArray(value)) return value.flatMap(walk)
    return isDict(value) ? [...Object.keys(value), ...Object.values(value).flatMap(walk)] : [value]
  }
  return [...model.objects.values()].flatMap(({value}) => walk(value))
}

export function dictsOfType(model: PdfModel, type: string): Dict[] {
  return dictsOf(model).filter(dict => dict['/Type'] === type)
}

export function imagesOf(model: PdfModel): Dict[] {
  return dictsOf(model).filter(dict => dict['/Subtype'] === '/Image')
}

/** The data of the content streams of a page. */
export function contentOf(model: PdfModel, page: Dict): Buffer {
  const parts = listOf(model, page['/Contents']).map(
    reference => model.objects.get(String(reference))?.data ?? Buffer.alloc(0)
  )
  return Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}

/** Put something at the end of the content of the first page that has some. */
export function addContent(model: PdfModel, operators: string): void {
  const [first] = pagesOf(model)
  const [stream] = listOf(model, first?.page['/Contents'])
  const object = model.objects.get(String(stream))
  if (object) object.data = Buffer.concat([object.data ?? Buffer.alloc(0), Buffer.from(operators)])
}

export function metadataOf(model: PdfModel): string {
  return model.objects.get(String(catalogOf(model)['/Metadata']))?.data?.toString() ?? ''
}

export function changeMetadata(model: PdfModel, change: (xmp: string) => string): void {
  const object = model.objects.get(String(catalogOf(model)['/Metadata']))
  if (object) object.data = Buffer.from(change(metadataOf(model)))
}
