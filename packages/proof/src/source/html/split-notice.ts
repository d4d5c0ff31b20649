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
  const [, label, name, value] = isNotice.exec(line) ?? []
  if (label === undefined || name === undefined || value === undefined) return undefined
  return [
    [label, 'attribution'],
    [value, ruleFor(name, value.trim())]
  ]
}

const isNotice =
  /^(\s*(?:[-*]\s+)?(作者|来源|原文|(?:原文|问题|回答|文章)?(?:链接|url)|[点赞同评论收藏]{1,3}数|(?:更新|发布|编辑|创建)时间)\s*[：:])(.{0,500})$/is

function ruleFor(name: string, value: string): RuleName | undefined {
  if (/^https?:\/\/\S+$/.test(value)) return 'address'
  if (/时间$/.test(name)) return /^\d{4}/.test(value) ? 'date' : undefined
  return /数$/.test(name) && /^[\d,.\s万]+$/.test(value) ? 'attribution' : undefined
}
