import type {Row} from './parse-row.js'

/**
 * Write the rows of a thread as the Stack Exchange API would.
 *
 * @param rows
 *   The question and its answers, in any order; the question may be missing.
 * @param site
 *   Host of the site, if it is known.
 * @see https://api.stackexchange.com/docs/types/question
 */
export function toThread(rows: readonly Row[], site: string | undefined): object {
  const question = rows.find(row => row.PostTypeId === '1')
  const answers = rows
    .filter(row => row.PostTypeId === '2')
    .map(row => toAnswer(row, question?.AcceptedAnswerId, site))
  if (!question) return {items: answers}
  const {AcceptedAnswerId, ClosedDate, Tags, Title = ''} = question
  const item = {
    question_id: Number(question.Id),
    title: escapeText(Title),
    tags: Tags?.split(/[<>|]+/).filter(tag => tag !== ''),
    accepted_answer_id: toNumber(AcceptedAnswerId),
    closed_date: toSeconds(ClosedDate),
    link: site && `https://${site}/questions/${question.Id}`,
    ...toPost(question, site),
    answers
  }
  return {items: [item]}
}

function toAnswer(row: Row, accepted: string | undefined, site: string | undefined): object {
  return {
    answer_id: Number(row.Id),
    question_id: toNumber(row.ParentId),
    is_accepted: row.Id === accepted,
    link: site && `https://${site}/a/${row.Id}`,
    ...toPost(row, site)
  }
}

function toPost(row: Row, site: string | undefined): object {
  return {
    body: row.Body,
    score: toNumber(row.Score),
    comment_count: toNumber(row.CommentCount),
    creation_date: toSeconds(row.CreationDate),
    last_edit_date: toSeconds(row.LastEditDate),
    content_license: row.ContentLicense,
    owner: toOwner(row, site)
  }
}

/** A dump has the names of former users alone; others go by their number. */
function toOwner({OwnerDisplayName, OwnerUserId}: Row, site: string | undefined) {
  const number = toNumber(OwnerUserId)
  if (number === undefined && OwnerDisplayName === undefined) return undefined
  return {
    user_id: number,
    display_name: escapeText(OwnerDisplayName ?? (number === -1 ? 'Community' : `user${number}`)),
    link: site && number !== undefined && number > 0 ? `https://${site}/users/${number}` : undefined
  }
}

/** The API escapes titles and names as HTML. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function toNumber(digits: string | undefined): number | undefined {
  return digits !== undefined && /^-?\d+$/.test(digits) ? Number(digits) : undefined
}

/** Dates of a dump are in UTC, and do not say so. */
function toSeconds(date: string | undefined): number | undefined {
  const milliseconds = Date.parse(`${date}Z`)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}
