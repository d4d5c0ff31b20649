import {formatValue} from './format-value.js'
import {readField} from './read-field.js'
import type {Template, TemplateFields} from './template.js'
import {tidyParts} from './tidy-parts.js'

/** How to fill a template. */
export interface FillTemplateOptions {
  /**
   * Changes what is written for each field, such as for names of files.
   *
   * @defaultValue nothing is changed
   */
  readonly clean?: ((text: string) => string) | undefined
}

/**
 * Fill a template.
 *
 * Where a value is not known, the marks and spaces that part it from its
 * neighbours are left out too, and brackets that hold nothing.
 *
 * @param template
 *   Template, read by `parseTemplate`.
 * @param fields
 *   What is known.
 * @param options
 *   Choices of the caller.
 * @returns
 *   Text; empty if the template has fields and none of them is known.
 */
export function fillTemplate(
  template: Template,
  fields: TemplateFields,
  options: Readonly<FillTemplateOptions> = {}
): string {
  const {clean = (text: string) => text} = options
  const filled = template.parts.map(part => {
    if (typeof part === 'string') return {type: 'literal', text: part} as const
    const text = clean(formatValue(part, readField(fields, part.name)) || (part.fallback ?? ''))
    return text === '' ? ({type: 'gap', text} as const) : ({type: 'value', text} as const)
  })
  const isUnknown = filled.some(({type}) => type === 'gap')
  if (isUnknown && !filled.some(({type}) => type === 'value')) return ''
  return isUnknown ? tidyParts(filled) : filled.map(({text}) => text).join('')
}
