import type {StructElement, StructFields, StructType} from './struct-element.js'

/** What knows the element that it is in. */
interface InElement {
  readonly element?: StructElement | undefined
}

/**
 * Begin an element.
 *
 * @param context
 *   Context of what is around it.
 * @param type
 *   What it is.
 * @param fields
 *   What else is said about it.
 * @returns
 *   Context of what is inside.
 */
export function inElement<Context extends InElement>(
  context: Context,
  type: StructType,
  fields: Readonly<StructFields> = {}
): Context & {readonly element: StructElement} {
  const {alt, actualText, lang, level, id, attributes} = fields
  const {element: parent} = context
  const element = {type, parent, alt, actualText, lang, level, id, attributes}
  return {...context, element}
}
