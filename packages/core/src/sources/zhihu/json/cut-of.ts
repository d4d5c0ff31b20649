import {type JsonRecord, recordIn, textIn, valueIn} from './record.js'

/**
 * Tell why a record does not hold all of its text.
 *
 * @param html
 *   The text that it does hold.
 * @returns
 *   Reason, to follow a colon; `undefined` if the text is whole.
 */
export function cutOf(record: JsonRecord, html: string | undefined): string | undefined {
  if (valueIn(record, 'content_need_truncated') === true) return 'the site cut it off'
  if (isPaid(record)) return 'the rest is for those who paid'
  const isCollapsed = valueIn(record, 'is_collapsed') === true
  return isCollapsed && /(?:…|\.{3})(?:<[^>]*>|\s)*$/.test((html ?? '').slice(-64))
    ? 'the rest is collapsed'
    : undefined
}

function isPaid(record: JsonRecord): boolean {
  const info = recordIn(record, 'paid_info') ?? {}
  if (valueIn(info, 'has_purchased') === true) return false
  const isForSale = textIn(record, 'answer_type', 'article_type') === 'paid'
  return isForSale || valueIn(record, 'is_paid') === true || Object.keys(info).length > 0
}
