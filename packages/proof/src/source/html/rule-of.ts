import type {RuleName} from '../../rules.js'
import type {Attributes} from '../parse-markup.js'
import {classNames} from './class-names.js'

/** Where an element stands. */
export interface Surroundings {
  /** Whether it is in what the page says is its article. */
  readonly isInArticle: boolean
  /** Whether references before it carry their notes. */
  readonly hasNotes: boolean
}

/**
 * Tell which rule explains all that an element holds.
 *
 * Each name in the lists was reviewed: a reader of the page does not see what
 * it holds, or sees it as a part of the page and not of what is said.
 *
 * @returns
 *   Rule; `undefined` for what is text.
 */
export function ruleOf(
  name: string,
  attributes: Attributes,
  {isInArticle, hasNotes}: Surroundings
): RuleName | undefined {
  const byName = rulesByName[name]
  if (byName) return byName
  if (isHidden(name, attributes)) return 'hidden'
  if (pageParts.has(name) && !isInArticle) return 'chrome'
  if (chromeRoles.has(attributes.role ?? '')) return 'chrome'
  if (chromeProperties.has(attributes.itemprop ?? '')) return 'chrome'
  if (isChromeName.test(attributes.id ?? '')) return 'chrome'
  for (const className of classNames(attributes)) {
    const rule = rulesByClass[className] ?? (isChrome(className) ? 'chrome' : undefined)
    if (rule === 'reference-list' && !hasNotes) continue
    if (rule) return rule
  }
  return undefined
}

const rulesByName: Readonly<Record<string, RuleName | undefined>> = {
  audio: 'fallback',
  button: 'control',
  canvas: 'fallback',
  datalist: 'control',
  iframe: 'fallback',
  meter: 'control',
  nav: 'chrome',
  noembed: 'fallback',
  noframes: 'fallback',
  noscript: 'noscript',
  object: 'fallback',
  option: 'control',
  progress: 'control',
  rp: 'ruby-parenthesis',
  script: 'script',
  select: 'control',
  style: 'script',
  svg: 'drawing',
  template: 'script',
  textarea: 'control',
  title: 'page-title',
  video: 'fallback'
}

/** In an article these hold text: notes beside it, a preface, a form that is told of. */
const pageParts = new Set(['aside', 'footer', 'form'])

const chromeRoles = new Set(
  'alert banner complementary contentinfo dialog menu menubar navigation search status tablist toolbar'.split(
    ' '
  )
)

const rulesByClass: Readonly<Record<string, RuleName | undefined>> = {
  MJX_Assistive_MathML: 'rendered-formula',
  MathJax: 'rendered-formula',
  MathJax_Display: 'rendered-formula',
  MathJax_Preview: 'rendered-formula',
  MathJax_SVG: 'rendered-formula',
  ReferenceList: 'reference-list',
  clicks: 'chrome',
  filename: 'chrome',
  'headline-background': 'chrome',
  informations: 'chrome',
  'katex-html': 'rendered-formula',
  'poll-info': 'chrome',
  'screen-reader-text': 'hidden',
  'sr-only': 'hidden',
  'view-more': 'view-more',
  'visually-hidden': 'hidden'
}

/** Parts of a page that name themselves so, by class or id, whatever made the page. */
const isChromeName =
  /^(?:breadcrumbs?|comments?(?:-(?:area|list|section))?|footer|menu|nav(?:bar|igation)?|pagination|related(?:-posts)?|share|sharing|sidebar|site-(?:footer|header)|social|toolbar|widget)$/

/** Counts and links of a post, said in microdata. */
const chromeProperties = new Set(['answerCount', 'commentCount', 'upvoteCount', 'url'])

/** Parts of the pages of Zhihu around its texts. */
const isChromeClass =
  /^(?:AppHeader|AuthorInfo-badge|Banner|Card-header|Catalog|ColumnPageHeader|Comments?(?:V2)?(?:-|$)|Comment(?:List|Item)|ContentItem-(?:action|more|arrowIcon|rightButton)|CornerButtons|FollowButton|FollowshipCard|Footer|HoverCard|LabelContainer|Modal|PageHeader|Popover|Post-(?:NormalSub|SideActions|topicsAndReviewer)|Question-sideColumn|QuestionAnswers-answerAdd|QuestionHeader-(?:actions|footer|side|tags|topics)|QuestionHeaderActions|QuestionRichText-more|QuestionStatus|Recommendations?-|Reward|RichContent-(?:actions|cover|EntityWord-icon)|SearchBar|ShareMenu|SideBar|Sticky--holder|TopicLink|VoteButton|Voters?)/

function isChrome(className: string): boolean {
  return isChromeName.test(className) || isChromeClass.test(className)
}

function isHidden(name: string, {hidden, open, style, type}: Attributes): boolean {
  return (
    hidden !== undefined ||
    (name === 'dialog' && open === undefined) ||
    (name === 'input' && type === 'hidden') ||
    (style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  )
}
