import type {FieldValue, TemplateFields} from './template.js'

/** Give the value of a field; `undefined` if it is not known. */
export function readField(fields: TemplateFields, name: string): FieldValue | undefined {
  const field = fields[name]
  return typeof field === 'function' ? field() : field
}
