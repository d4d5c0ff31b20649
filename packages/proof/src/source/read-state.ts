import {normalize, squash} from '../squash.js'
import {type Collector, createCollector, textOf} from './create-collector.js'
import {readHtml} from './html/read-html.js'

/** A number of things, or a part of one: it says how much a page holds. */
const counter = /^(?:·|[\d,.]+万?|[个条次篇]\p{Script=Han}{2})$/u

/**
 * Explain the beginnings that a page of Zhihu shows of its texts, where its
 * state holds the whole, and want the whole instead; explain its counters too.
 */
export function readState(json: string, collector: Collector): void {
  const whole = createCollector()
  for (const html of contentsOf(json)) readHtml(html, whole)
  const {blocks} = whole.result()
  const said = new Set(blocks.map(block => keyOf(textOf(block))))
  const shown = new Set<string>()
  collector.review(0, block => {
    const key = keyOf(textOf(block))
    if (blocks.length > 0 && block.isCut && /(?:…|\.{3})$/.test(key)) return 'excerpt'
    if (counter.test(key) && !said.has(key)) return 'chrome'
    shown.add(key)
    return undefined
  })
  for (const block of blocks) {
    if (shown.has(keyOf(textOf(block)))) continue
    for (const piece of block.pieces) collector.add(piece)
    collector.endBlock({...block, isInArticle: true})
  }
}

function contentsOf(json: string): string[] {
  const state = parse(json)
  const entities = state.initialState?.entities ?? {}
  const texts = [entities.answers, entities.articles].flatMap(held => Object.values(held ?? {}))
  return texts.flatMap(({content}) => (typeof content === 'string' ? content : []))
}

type Texts = Readonly<Record<string, {readonly content?: unknown}>>

/** What is looked at of a state. */
interface State {
  readonly initialState?: {
    readonly entities?: {readonly answers?: Texts; readonly articles?: Texts}
  }
}

function parse(json: string): State {
  try {
    return JSON.parse(json)
  } catch (error) {
    // A state that is cut holds nothing that can be read.
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function keyOf(text: string): string {
  return squash(normalize(text))
}
