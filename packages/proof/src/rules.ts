/**
 * Why a reader of the source sees a text, or finds it there, that the book need
 * not hold: by name, what the text is.
 *
 * Each is decided from the source alone, never by what is missing; those of
 * links and dates ask besides that the book has the address or the date.
 */
export const rules = {
  address: 'the text of a link that is its address, which the book has',
  attribution: 'labels, counts and dates of the notice that copies and crawlers add',
  'back-link': 'an arrow from a note back to the text',
  byline: 'words and marks around the name of an author',
  chrome: 'navigation, headers, footers, side columns, forms and counters of a page',
  control: 'buttons, fields and lists to choose from',
  'cut-mark': 'the dots at the end of a text that was cut',
  date: 'a date in words, which the book has as a field',
  drawing: 'labels within a drawing',
  excerpt: 'the beginning of a text that stands there whole as well',
  fallback: 'what is shown only where a video, a frame or an object cannot be',
  'feed-frame': 'title and description of a feed, around its entries',
  field: 'fields of front matter, JSON and XML that are for programs',
  hidden: 'what the page hides',
  'hidden-link-part': 'the parts of an address that Zhihu hides',
  'line-number': 'the number that a highlighter sets beside a line of code',
  'link-mark': 'dots that Zhihu sets behind an address it has cut',
  markup: 'characters that Markdown or MathJax reads as markup',
  noscript: 'what is for browsers without scripts',
  'outside-article': 'what stands around the article, where the page says which part that is',
  'page-title': 'the title of the window, where the page names its title itself',
  'reference-list': 'the list of notes, where each reference carries its note',
  'reference-marker': 'the number of a note',
  'rendered-formula': 'a formula as it is drawn, beside its TeX',
  'ruby-parenthesis': 'brackets around a ruby reading, which a page or a book may show',
  script: 'scripts, styles, templates and the head of a page',
  'site-suffix': 'the name of the site behind the title of the window',
  'title-again': 'a title that stood there before',
  'title-mark': 'the bar that Zhihu sets behind the title of a short post',
  twin: 'a text that the format states twice',
  'view-more': 'the link to the discussion below an answer'
} as const

/** Name of a rule. */
export type RuleName = keyof typeof rules
