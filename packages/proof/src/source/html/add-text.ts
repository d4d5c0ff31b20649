import type {RuleName} from '../../rules.js'
import type {Collector} from '../create-collector.js'
import type {Piece} from '../source-text.js'
import type {Frame} from './frame.js'
import type {Part, Split} from './split.js'
import {splitNotice} from './split-notice.js'
import {splitTex, texPieces} from './split-tex.js'

/** How to divide text. */
export interface AddTextOptions {
  readonly endBlock: () => void
  readonly split?: Split | undefined
  /** Whether nothing stands before it. */
  readonly isFirst: boolean
}

/**
 * Take down a text of an element, with the rules for parts of it.
 *
 * A text of code is divided into its lines.
 */
export function addText(
  piece: Piece,
  frame: Frame,
  collector: Collector,
  {endBlock, isFirst, split = whole}: AddTextOptions
): void {
  const {address, isPre, soft} = frame
  if (soft === 'line-number') {
    collector.add(/^[\d\s]*$/.test(piece.text) ? {...piece, rule: soft} : piece)
    return
  }
  if (isPre || (isFirst && isHead.test(piece.text))) {
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) endBlock()
      const line = piece.line === undefined ? undefined : piece.line + index
      const parts = splitAll(splitNotice(text) ?? splitHeading(text, frame), split) ?? split(text)
      for (const [part, rule, kind] of parts) {
        if (kind === 'own') endBlock()
        if (kind === 'tex') collector.defer(texPieces(part, line))
        else collector.add({text: part, line, rule})
        if (kind === 'own') endBlock()
      }
    }
    return
  }
  const rule = soft ?? (address === undefined ? undefined : linkRule(piece.text, address))
  const isStart = isFirst && /^(?:body|div)?$/.test(frame.name)
  const byline = rule === undefined ? partByline(piece.text, frame, isStart) : undefined
  const parts = byline ?? (rule ? undefined : splitNotice(piece.text))
  if (byline && isStart) collector.guess('byline')
  const texts = parts ?? (rule || !collector.hasFormulas ? undefined : splitTex(piece.text))
  for (const [text, rule, kind] of texts ?? []) {
    if (kind === 'tex') collector.defer(texPieces(text, piece.line))
    else collector.add({...piece, text, rule})
  }
  if (!texts) collector.add(rule ? {...piece, rule, address} : piece)
}

/** What no rule explains yet may hold markup. */
function splitAll(parts: readonly Part[] | undefined, split: Split): readonly Part[] | undefined {
  return parts?.flatMap(part => (part[1] || part[2] ? [part] : split(part[0])))
}

/** Crawlers write lines above the HTML of an answer. */
const isHead = /^\s*# .{1,500}\n\s*- \S{2,8}[：:]/

const whole: Split = text => [[text, undefined]]

function splitHeading(text: string, {isPre}: Frame): ReturnType<Split> | undefined {
  const [, mark, title] = (isPre ? undefined : /^(\s*#\s)(.*)$/s.exec(text)) ?? []
  return mark === undefined || title === undefined
    ? undefined
    : [
        [mark, 'markup'],
        [title, undefined]
      ]
}

/** Find the rule for the text of a link, which may be its address, a marker or an arrow. */
function linkRule(text: string, address: string): RuleName | undefined {
  const word = text.trim()
  if (word.length > maxWord) return undefined
  if (address.startsWith('#') && isMarker.test(word)) return 'reference-marker'
  if (address.startsWith('#') && isArrow.test(word)) return 'back-link'
  return isAddress.test(word) ? 'address' : undefined
}

const maxWord = 2000
const isMarker = /^[[［(（]?(?:[\d*†‡]{1,4}|[a-z])?[\]］)）]?$/
const isArrow = /^(?:\s|[↩↑⤴⬆^]|\p{Variation_Selector}){1,9}$/u
const isAddress = /^(?:[a-z]+:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[:/?#]\S*)?$/i

/** Part a name from the words and marks that feeds set behind it. */
function partByline(
  text: string,
  {isAuthor}: Frame,
  isStart: boolean
): ReturnType<Split> | undefined {
  const pattern = isStart ? isByline : isAuthor ? endsInComma : undefined
  const [, author, rest] = pattern?.exec(text) ?? []
  if (author === undefined || rest === undefined) return undefined
  return [
    [author, undefined],
    [rest, 'byline']
  ]
}

/** Feeds write who answered before the answer. */
const isByline = /^(\s*\S.{0,200}?)(的回答\s*)$/s

/** 知乎日报 sets a comma between name and headline. */
const endsInComma = /^(\s*\S.{0,200}?)([，,]\s*)$/s
