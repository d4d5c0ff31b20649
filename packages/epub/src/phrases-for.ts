import {type WordsLanguage, wordsLanguage} from '@answerbook/core/exporting'

/** Words of e-books that no other exporter prints, in one language. */
export interface Phrases {
  /** Title of a book of several threads, from the first one's. */
  readonly andMore: (title: string, count: number) => string
  readonly authorIndex: string
  /** The page that says what updates have changed. */
  readonly changes: {
    readonly title: string
    readonly update: (number: number, day: string | undefined) => string
    readonly added: string
    readonly updated: string
    readonly kept: string
    readonly untitled: string
  }
  /** The page that says where the texts are from. */
  readonly colophon: {
    readonly title: string
    readonly count: (texts: number, authors: number) => string
    /** From the first day to the last. */
    readonly days: (days: readonly string[]) => string
    readonly untitled: string
  }
  /** Title of the later parts of a chapter that was too long for one file. */
  readonly continued: (title: string) => string
  /** Title of a post whose author is not known. */
  readonly numbered: (number: number) => string
  /** Title of a volume of a book. */
  readonly volume: (title: string, number: string) => string
  readonly summary: {
    readonly reflowable: string
    readonly mathml: string
    /** Formulas that are pictures. */
    readonly pictures: string
    readonly described: string
    readonly undescribed: string
  }
}

const chinese: Phrases = {
  andMore: (title, count) => `《${title}》等 ${count} 篇`,
  authorIndex: '作者索引',
  changes: {
    title: '更新记录',
    update: (number, day) => `第 ${number} 次更新${day ? `（${day}）` : ''}`,
    added: '新增',
    updated: '已更新',
    kept: '保留原文：另一份不如原有的完整',
    untitled: '无题'
  },
  colophon: {
    title: '来源与许可',
    count: (texts, authors) => `收录 ${texts} 篇，${authors} 位作者，版权归各作者所有。`,
    days: days => `文字发表于 ${days.join(' 至 ')}。`,
    untitled: '无题'
  },
  continued: title => `${title}（续）`,
  numbered: number => `第 ${number} 篇`,
  volume: (title, number) => `${title}（${number}）`,
  summary: {
    reflowable: '正文可以重排，目录与各级标题完整。',
    mathml: '公式为 MathML，并附 TeX 原文。',
    pictures: '公式为图片，替代文字是 TeX 原文。',
    described: '图片都有替代文字。',
    undescribed: '部分图片没有替代文字。'
  }
}

const traditional: Phrases = {
  andMore: (title, count) => `《${title}》等 ${count} 篇`,
  authorIndex: '作者索引',
  changes: {
    title: '更新紀錄',
    update: (number, day) => `第 ${number} 次更新${day ? `（${day}）` : ''}`,
    added: '新增',
    updated: '已更新',
    kept: '保留原文：另一份不如原有的完整',
    untitled: '無題'
  },
  colophon: {
    title: '來源與授權',
    count: (texts, authors) => `收錄 ${texts} 篇，${authors} 位作者，版權歸各作者所有。`,
    days: days => `文字發表於 ${days.join(' 至 ')}。`,
    untitled: '無題'
  },
  continued: title => `${title}（續）`,
  numbered: number => `第 ${number} 篇`,
  volume: (title, number) => `${title}（${number}）`,
  summary: {
    reflowable: '正文可以重排，目錄與各級標題完整。',
    mathml: '公式為 MathML，並附 TeX 原文。',
    pictures: '公式為圖片，替代文字是 TeX 原文。',
    described: '圖片都有替代文字。',
    undescribed: '部分圖片沒有替代文字。'
  }
}

const japanese: Phrases = {
  andMore: (title, count) => `『${title}』ほか ${count - 1} 編`,
  authorIndex: '著者索引',
  changes: {
    title: '更新履歴',
    update: (number, day) => `第 ${number} 回更新${day ? `（${day}）` : ''}`,
    added: '追加',
    updated: '更新',
    kept: '元のまま（新しい方の本文は不完全）',
    untitled: '無題'
  },
  colophon: {
    title: '出典とライセンス',
    count: (texts, authors) => `収録 ${texts} 編、著者 ${authors} 名。著作権は各著者に帰属します。`,
    days: days => `公開日：${days.join(' ～ ')}`,
    untitled: '無題'
  },
  continued: title => `${title}（続き）`,
  numbered: number => `第 ${number} 編`,
  volume: (title, number) => `${title}（${number}）`,
  summary: {
    reflowable: '本文はリフロー可能で、目次と見出しがそろっています。',
    mathml: '数式は MathML で、TeX の原文が付いています。',
    pictures: '数式は画像で、代替テキストは TeX の原文です。',
    described: 'すべての画像に代替テキストがあります。',
    undescribed: '代替テキストのない画像があります。'
  }
}

const english: Phrases = {
  andMore: (title, count) => `${title} and ${count - 1} more`,
  authorIndex: 'Index of authors',
  changes: {
    title: 'Changes',
    update: (number, day) => `Update ${number}${day ? ` (${day})` : ''}`,
    added: 'New',
    updated: 'Newer or fuller than before',
    kept: 'Kept as they were: the other text is poorer',
    untitled: 'Untitled'
  },
  colophon: {
    title: 'Sources and licences',
    count: (texts, authors) =>
      `Texts: ${texts}. Authors: ${authors}. The rights remain with the authors.`,
    days: days => `Published ${days.join(' to ')}.`,
    untitled: 'Untitled'
  },
  continued: title => `${title} (continued)`,
  numbered: number => `No. ${number}`,
  volume: (title, number) => `${title} (${number})`,
  summary: {
    reflowable: 'The text can be reflowed; contents and headings are complete.',
    mathml: 'Formulas are MathML, with their TeX source.',
    pictures: 'Formulas are pictures, with their TeX source as alternative text.',
    described: 'All pictures have alternative text.',
    undescribed: 'Some pictures have no alternative text.'
  }
}

const phrases: Readonly<Record<WordsLanguage, Phrases>> = {
  'zh-Hans': chinese,
  'zh-Hant': traditional,
  ja: japanese,
  en: english
}

/**
 * Get the words of e-books that no other exporter prints.
 *
 * @param lang
 *   BCP 47 tag of the book.
 * @returns
 *   Words in the language that `wordsFor` of core answers in.
 */
export function phrasesFor(lang: string): Phrases {
  return phrases[wordsLanguage(lang)]
}
