import type {RuleName} from '../../rules.js'
import type {MarkupElement} from '../parse-markup.js'
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
  readonly isPre?: boolean | undefined
  readonly isTitle?: boolean | undefined
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
  if (marks.has(name) && Object.keys(attributes).length === 0) return parent

  const classes = classNames(attributes)
  const isInArticle = parent.isInArticle || isArticle(element, classes)
  const own = {name, isInArticle, ...progress}
  const {isAuthor, isPre, isTitle, captions, soft, address, formula} = parent
  if (parent.rule) return {...own, rule: parent.rule}
  if (name === 'script' && /^\s*math\/tex\b/i.test(attributes.type ?? '')) {
    return {...own, takesTex: 'script'}
  }
  if (formula) {
    const isTex = name === 'annotation' && attributes.encoding === 'application/x-tex'
    const isOther = name.startsWith('annotation') && !isTex
    return {...own, formula: isOther ? {text: '', tex: ''} : formula, ...(isTex && tex)}
  }
  const surroundings: Surroundings = {isInArticle, hasNotes: progress.hasNotes}
  const rule =
    texOf(name, attributes) === undefined
      ? ruleOf(name, attributes, surroundings)
      : 'rendered-formula'
  return {
    ...own,
    rule,
    soft: soft ?? softRuleOf(element, classes, parent),
    address: name === 'a' ? attributes.href : address,
    isAuthor: isAuthor || classes.includes('author'),
    isHeader: name === 'header' && !isInArticle,
    isPre: isPre || preformatted.has(name),
    isTitle: isTitle || name === 'h1' || classes.some(className => titleClasses.has(className)),
    captions: name === 'figure' ? [] : captions,
    ownsCaptions: name === 'figure',
    formula: name === 'math' ? {text: '', tex: ''} : undefined,
    ownsFormula: name === 'math'
  }
}

const tex = {takesTex: 'annotation'} as const

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

function isArticle({name, attributes}: MarkupElement, classes: readonly string[]): boolean {
  return (
    name === 'article' ||
    name === 'main' ||
    /^(?:article|main)$/.test(attributes.role ?? '') ||
    attributes.itemprop === 'articleBody' ||
    classes.some(className => articleClasses.has(className))
  )
}

function softRuleOf(
  {name, attributes}: MarkupElement,
  classes: readonly string[],
  {address}: Frame
): RuleName | undefined {
  if (name === 'sup' && attributes['data-draft-type'] === 'reference') return 'reference-marker'
  if (classes.includes('ContentItem-time')) return 'date'
  if (address === undefined) return undefined
  if (classes.includes('invisible')) return 'hidden-link-part'
  if (classes.includes('ellipsis')) return 'link-mark'
  return classes.includes('url') ? 'address' : undefined
}
