import type {RuleName} from '../../rules.js'
import {type MarkupElement, noAttributes} from '../parse-markup.js'
import {classNames} from './class-names.js'
import {ruleOf, type Surroundings} from './rule-of.js'
import {texOf} from './tex-of.js'

/** An open element, with what it hands down to those in it. */
export interface Frame {
  readonly name: string
  /** Explains all text in it. */
  readonly rule?: RuleName | undefined
  /** Explains its text only if that is not found. */
  readonly soft?: RuleName | undefined
  /** What the link around it leads to. */
  readonly address?: string | undefined
  readonly isAuthor?: boolean | undefined
  readonly isInArticle?: boolean | undefined
  /** Set where a page shows the beginning of a text. */
  readonly isCut?: boolean | undefined
  readonly isPre?: boolean | undefined
  /** Set on the script that holds the state of a page. */
  readonly isState?: boolean | undefined
  readonly isTitle?: boolean | undefined
  /** Set on a reading, which a book may set in brackets. */
  readonly isReading?: boolean | undefined
  /** Set on the header of a page. */
  readonly isHeader?: boolean | undefined
  /** Set within MathML: what it shows, and its TeX. */
  readonly formula?: {text: string; tex: string} | undefined
  readonly ownsFormula?: boolean | undefined
  /** Set where text is TeX. */
  readonly takesTex?: 'annotation' | 'script' | undefined
  /** Set within a figure: captions that stand in attributes. */
  readonly captions?: string[] | undefined
  readonly ownsCaptions?: boolean | undefined
  /** How many blocks and headings there were when it began. */
  readonly from: number
  readonly headings: number
}

/** How far the reading has come. */
export interface Progress {
  readonly hasNotes: boolean
  readonly from: number
  readonly headings: number
}

/** Open an element in another. */
export function frameOf(element: MarkupElement, parent: Frame, progress: Progress): Frame {
  const {name, attributes} = element
  if (marks.has(name) && attributes === noAttributes) return parent

  const classes = classNames(attributes)
  const isInArticle = parent.isInArticle || isArticle(element, classes)
  const isShown = parent.rule === undefined
  const takesTex = isShown ? texKindOf(element, parent) : undefined
  const isText = isShown && takesTex === undefined && parent.formula === undefined
  // One literal with all fields: there is a frame for each element.
  return {
    name,
    rule: isText ? ownRuleOf(element, {isInArticle, hasNotes: progress.hasNotes}) : parent.rule,
    soft: isText ? (parent.soft ?? softRuleOf(element, classes, parent)) : undefined,
    address: name === 'a' ? attributes.href : parent.address,
    isAuthor: parent.isAuthor || classes.includes('author'),
    isInArticle,
    isCut: parent.isCut || classes.some(isCutClass),
    isPre: parent.isPre || preformatted.has(name),
    isState: name === 'script' && attributes.id === 'js-initialData',
    isTitle: parent.isTitle || name === 'h1' || classes.some(isTitleClass),
    isReading: isText && name === 'rt',
    isHeader: isText && name === 'header' && !isInArticle,
    formula: isShown ? formulaIn(element, parent) : undefined,
    ownsFormula: isText && name === 'math',
    takesTex,
    captions: isText && name === 'figure' ? [] : parent.captions,
    ownsCaptions: isText && name === 'figure',
    from: progress.from,
    headings: progress.headings
  }
}

function texKindOf({name, attributes}: MarkupElement, {formula}: Frame): Frame['takesTex'] {
  if (name === 'script' && /^\s*math\/tex\b/i.test(attributes.type ?? '')) return 'script'
  const isTex = name === 'annotation' && attributes.encoding === 'application/x-tex'
  return formula && isTex ? 'annotation' : undefined
}

/** Annotations that are no TeX are no part of what MathML shows. */
function formulaIn(element: MarkupElement, parent: Frame): Frame['formula'] {
  const {name} = element
  if (!parent.formula) return name === 'math' ? {text: '', tex: ''} : undefined
  const isOther = name.startsWith('annotation') && texKindOf(element, parent) === undefined
  return isOther ? {text: '', tex: ''} : parent.formula
}

function ownRuleOf({name, attributes}: MarkupElement, place: Surroundings): RuleName | undefined {
  return texOf(name, attributes) === undefined
    ? ruleOf(name, attributes, place)
    : 'rendered-formula'
}

/** Elements that without attributes say only how text looks. */
const marks = new Set(
  'b code del em font i ins kbd s small span strike strong sub sup u'.split(' ')
)

const preformatted = new Set(['listing', 'plaintext', 'pre', 'xmp'])

/** Questions, which stand above each of their answers. */
const titleClasses = new Set(['Post-Title', 'QuestionHeader-title', 'question-title'])

const articleClasses = new Set(
  'RichText article-content content content-inner entry-content markdown-body post-content ztext'.split(
    ' '
  )
)

const isTitleClass = (name: string) => titleClasses.has(name)
const isCutClass = (name: string) => /(?:^is-|--)collapsed$/.test(name)
const isArticleClass = (name: string) => articleClasses.has(name)

function isArticle({name, attributes}: MarkupElement, classes: readonly string[]): boolean {
  return (
    name === 'article' ||
    name === 'main' ||
    attributes.role === 'article' ||
    attributes.role === 'main' ||
    attributes.itemprop === 'articleBody' ||
    classes.some(isArticleClass)
  )
}

/** Columns and marks that highlighters set beside lines of code. */
const isLineNumberClass = (name: string) =>
  /^(?:(?:rouge-)?gutter|lineno|linenos|lnt|hljs-ln-(?:n|numbers))$/.test(name)

/** Dates, said in microdata. */
const isDateProperty = /^date(?:Created|Modified|Published)$/

function softRuleOf(
  {name, attributes}: MarkupElement,
  classes: readonly string[],
  {address}: Frame
): RuleName | undefined {
  if (name === 'sup' && attributes['data-draft-type'] === 'reference') return 'reference-marker'
  if (classes.includes('ContentItem-time') || isDateProperty.test(attributes.itemprop ?? ''))
    return 'date'
  if (classes.some(isLineNumberClass)) return 'line-number'
  if (address === undefined) return undefined
  if (classes.includes('invisible')) return 'hidden-link-part'
  if (classes.includes('ellipsis')) return 'link-mark'
  return classes.includes('url') ? 'address' : undefined
}
