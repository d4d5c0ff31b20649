import {type JsonRecord, textIn} from './record.js'

/**
 * Say how a text may be passed on, in the words that the site shows for the
 * choice of its author.
 *
 * @returns
 *   Licence; `undefined` if the record does not state the choice.
 */
export function licenceOf(record: JsonRecord): string | undefined {
  return licences.get(textIn(record, 'reshipment_settings', 'copy_permission') ?? '')
}

const licences: ReadonlyMap<string, string> = new Map([
  ['allowed', '著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。'],
  ['disallowed', '著作权归作者所有，禁止转载。'],
  ['need_payment', '著作权归作者所有，转载需付费。']
])
