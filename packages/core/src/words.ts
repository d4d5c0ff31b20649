import {type WordsLanguage, wordsLanguage} from './words-language.js'

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

const traditional: Words = {
  accepted: '已採納',
  answerBy: name => `${name}的回答`,
  authors: count => `${count} 位作者`,
  backToText: label => `返回正文 ${label}`,
  comments: count => `${count} 則評論`,
  contents: '目錄',
  cover: '封面',
  landmarks: '導覽',
  month: month => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`,
  note: label => `註釋 ${label}`,
  original: '原文',
  otherPart: '其他',
  picture: '圖片',
  titlePage: '書名頁',
  truncated: '原文未完，此處只保存了開頭。',
  untitled: '無題',
  video: '影片',
  votes: count => `${count} 贊同`
}

const japanese: Words = {
  accepted: '承認済み',
  answerBy: name => `${name}さんの回答`,
  authors: count => `著者 ${count} 名`,
  backToText: label => `本文 ${label} に戻る`,
  comments: count => `コメント ${count} 件`,
  contents: '目次',
  cover: '表紙',
  landmarks: 'ランドマーク',
  month: month => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  note: label => `注 ${label}`,
  original: '原文',
  otherPart: 'その他',
  picture: '画像',
  titlePage: '扉',
  truncated: '保存されているのは冒頭だけです。',
  untitled: '無題',
  video: '動画',
  votes: count => `${count} 票`
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

const words: Readonly<Record<WordsLanguage, Words>> = {
  'zh-Hans': chinese,
  'zh-Hant': traditional,
  ja: japanese,
  en: english
}

/** Words of every language that there are any of, to know them again. */
export const allWords: readonly Words[] = Object.values(words)

/**
 * Get the words that exporters print of their own.
 *
 * @param lang
 *   BCP 47 tag of what is printed.
 * @returns
 *   Words of that language, if it is Chinese, Japanese or English; English ones
 *   for any other, and simplified Chinese ones where none is known.
 */
export function wordsFor(lang: string | undefined): Words {
  return words[wordsLanguage(lang)]
}
