import type {RuleName} from '../../rules.js'
import type {Split} from './split.js'

/**
 * Part a line of the notice that Zhihu adds to what is copied, and that
 * crawlers write above an answer: who wrote it, where, when, how liked it is.
 *
 * @returns
 *   Label and value; `undefined` if the line is none of such a notice.
 */
export function splitNotice(line: string): ReturnType<Split> | undefined {
  if (line.length > maxLength) return undefined
  if (/ · /.test(line) && line.split('·').some(part => isFact.test(part.trim()))) {
    return line
      .split(/(·)/)
      .map(part =>
        isFact.test(part.trim()) ? [part, 'attribution'] : ([part, undefined, 'own'] as const)
      )
  }
  const [, author, answer] = isAnswerBy.exec(line) ?? []
  if (author !== undefined && answer !== undefined) {
    return [
      [line.slice(0, line.length - author.length - answer.length), 'markup'],
      [author, undefined],
      [answer, 'byline']
    ]
  }
  if (isCutNote.test(line)) return [[line, 'cut-mark']]
  const [, label, name, value] = isNotice.exec(line) ?? []
  if (label === undefined || name === undefined || value === undefined) return undefined
  return [
    [label, 'attribution'],
    [value, ruleFor(name, value.trim())]
  ]
}

/** Headings that answerbook writes above answers, and its note below those that are cut. */
const isAnswerBy = /^#{1,6}\s+(\S.*?)(的回答|さんの回答)$/
const isCutNote =
  /^\*?(?:原文未完，此[处處]只保存了[开開][头頭]。|保存されているのは冒頭だけです。|Only the beginning of this text was saved\.)\*?$/

const maxLength = 600

/** What stands beside the name of an author: counts, dates, the way to the original. */
const isFact =
  /^(?:·|已采纳|已採納|承認済み|Accepted|コメント [\d,]+ 件|[\d,]+ (?:赞同|贊同|票|条评论|則評論|votes?|comments?)|\d{4}-\d\d-\d\d(?:T\S+)?|\[?(?:原文|Original)\]?(?:\(\S+\))?)$/

const isNotice =
  /^(\s*(?:[-*]\s+)?(作者|来源|原文|(?:原文|问题|回答|文章)?(?:链接|url)|[点赞同评论收藏]{1,3}数|(?:更新|发布|编辑|创建)时间)\s*[：:])(.{0,500})$/is

function ruleFor(name: string, value: string): RuleName | undefined {
  if (/^https?:\/\/\S+$/.test(value)) return 'address'
  if (/时间$/.test(name)) return /^\d{4}/.test(value) ? 'date' : undefined
  return /数$/.test(name) && /^[\d,.\s万]+$/.test(value) ? 'attribution' : undefined
}
