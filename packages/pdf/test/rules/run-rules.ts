import {absentRules} from './absent-rules.js'
import {annotationRules} from './annotation-rules.js'
import {contentRules} from './content-rules.js'
import {documentRules} from './document-rules.js'
import {fontRules} from './font-rules.js'
import type {PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'
import {structureRules} from './structure-rules.js'
import {tableRules} from './table-rules.js'

/** Every rule that is checked here. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...structureRules,
  ...tableRules,
  ...contentRules,
  ...annotationRules,
  ...absentRules,
  ...fontRules
]

/** Rules of the profiles of veraPDF for PDF/UA-1 and PDF/A-2a, of which PDF/A-2u has a part. */
const all = {UA: 107, A: 153} as const

/** Numbers of the rules that a file breaks. */
export function runRules(model: PdfModel): string[] {
  return rules.flatMap(({ids, faults}) => (faults(model).length > 0 ? ids : []))
}

/** Say how many of the rules are checked. */
export function coverage(): string {
  const ids = rules.flatMap(rule => rule.ids)
  const count = (prefix: string) => new Set(ids.filter(id => id.startsWith(prefix))).size
  return [
    `${count('UA ')} of ${all.UA} rules of PDF/UA-1`,
    `${count('A ')} of ${all.A} rules of PDF/A-2 checked; not by veraPDF`
  ].join(', ')
}
