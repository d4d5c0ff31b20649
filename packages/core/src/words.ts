/** Words that exporters print of their own, in one language. */
export interface Words {
  readonly accepted: string
  readonly answerBy: (name: string) => string
  readonly authors: (count: number) => string
  readonly backToText: (label: string) => string
  readonly comments: (count: number) => string
  readonly contents: string
  readonly cover: string
  readonly landmarks: string
  /** Name of a month, from `YYYY-MM`. */
  readonly month: (month: string) => string
  readonly note: (label: string) => string
  readonly original: string
  /** Name of the part for what belongs to none. */
  readonly otherPart: string
  readonly picture: string
  readonly titlePage: string
  readonly truncated: string
  readonly untitled: string
  readonly video: string
  readonly votes: (count: number) => string
}

const chinese: Words = {
  accepted: '已采纳',
  answerBy: name => `${name}的回答`,
  authors: count => `${count} 位作者`,
  backToText: label => `返回正文 ${label}`,
  comments: count => `${count} 条评论`,
  contents: '目录',
  cover: '封面',
  landmarks: '导航',
  month: month => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`,
  note: label => `注释 ${label}`,
  original: '原文',
  otherPart: '其他',
  picture: '图片',
  titlePage: '书名页',
  truncated: '原文未完，此处只保存了开头。',
  untitled: '无题',
  video: '视频',
  votes: count => `${count} 赞同`
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

const english: Words = {
  accepted: 'Accepted',
  answerBy: name => `Answer by ${name}`,
  authors: count => `${count} authors`,
  backToText: label => `Back to text ${label}`,
  comments: count => (count === 1 ? '1 comment' : `${count} comments`),
  contents: 'Contents',
  cover: 'Cover',
  landmarks: 'Landmarks',
  month: month => `${monthNames[Number(month.slice(5)) - 1]} ${Number(month.slice(0, 4))}`,
  note: label => `Note ${label}`,
  original: 'Original',
  otherPart: 'Other',
  picture: 'Picture',
  titlePage: 'Title page',
  truncated: 'Only the beginning of this text was saved.',
  untitled: 'Untitled',
  video: 'Video',
  votes: count => (count === 1 ? '1 vote' : `${count} votes`)
}

/**
 * Get the words that exporters print of their own.
 *
 * @param lang
 *   BCP 47 tag; anything but English is answered in Chinese.
 * @returns
 *   Words of that language.
 */
export function wordsFor(lang: string | undefined): Words {
  return lang !== undefined && /^en\b/i.test(lang) ? english : chinese
}
