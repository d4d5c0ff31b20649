import {fillTemplate, type Template, type TemplateFields} from '@answerbook/core'
import {fileStem} from './file-stem.js'

/** Where a file goes in an output folder. */
export interface TemplateName {
  /** From the outermost; safe on every file system. */
  readonly folders: readonly string[]
  /** What the file is to be named by; may be empty. */
  readonly title: string
}

/**
 * Name a file by a template: each `/` of the template begins a folder.
 *
 * No value begins one: its `/` becomes the full-width `／`. Nor does a name lead
 * out of the output folder: points that lead one up are no name.
 *
 * @param template
 *   Template of the caller.
 * @param fields
 *   What is known of the file.
 */
export function nameByTemplate(template: Template, fields: TemplateFields): TemplateName {
  const filled = fillTemplate(template, fields, {clean: value => value.replaceAll('/', '／')})
  const steps = filled.split('/')
  const title = steps.pop() ?? ''
  return {
    folders: steps.map(toFolder).filter(step => step !== ''),
    title: fileStem(title) === '' ? '' : title
  }
}

/** A folder never has the name that a file may have. */
function toFolder(step: string): string {
  return fileStem(step).replace(/\.(epub|json|md|pdf)$/i, '．$1')
}
