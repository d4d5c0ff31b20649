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

/**
 * Get the words of e-books that no other exporter prints.
 *
 * @param lang
 *   BCP 47 tag; anything but English is answered in Chinese.
 * @returns
 *   Words of that language.
 */
export function phrasesFor(lang: string): Phrases {
  return /^en\b/i.test(lang) ? english : chinese
}
