import {readNodes} from '../../tree/read-nodes.js'
import type {BlockTraits, Collector} from '../create-collector.js'
import {looksLikeText} from '../html/attribute-texts.js'
import {readHtml} from '../html/read-html.js'
import {type FieldKind, kindOf} from './kind-of.js'

/**
 * Take down what JSON says to a reader, if a text is JSON or lines of it.
 *
 * @returns
 *   `false` if it is not.
 */
export function readJson(text: string, collector: Collector): boolean {
  const values = parse(text)
  if (values === undefined) return false
  for (const value of values) {
    if (isRecord(value) && value.type === 'book') readBookTree(value, collector)
    else readValue(value, collector)
  }
  return true
}

function parse(text: string): readonly unknown[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const whole = tryParse(text)
  if (whole !== undefined) return [whole]
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length < 2) return undefined
  const values = lines.map(tryParse)
  return values.every(value => value !== undefined) ? values : undefined
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // What is no JSON is read as text.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A value that is still to be read, and where it stands. */
interface Task {
  readonly value: unknown
  readonly name: string
  readonly kind: FieldKind
}

/** A text, and what it is to a reader. */
interface Found {
  readonly text: string
  readonly name: string
  readonly kind: FieldKind
}

/** Deep JSON is read from a stack of its own. */
function readValue(root: unknown, collector: Collector): void {
  const found: Found[] = []
  const stack: Task[] = [{value: root, name: '', kind: 'object'}]
  for (let task = stack.pop(); task; task = stack.pop()) {
    const {value, name, kind} = task
    if (typeof value === 'string') found.push({text: value, name, kind})
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        stack.push({value: value[index], name, kind})
      }
    } else if (isRecord(value)) {
      noticeCuts(value, collector)
      const entries = Object.entries(value)
      const filled = new Set(entries.flatMap(([name, value]) => (isFilled(value) ? name : [])))
      const holder = isDeed(value) ? {name, kind: 'field' as const} : task
      for (const [name, value] of entries.reverse()) {
        stack.push({value, name, kind: kindOf(name, holder, filled)})
      }
    }
  }

  const strong = found.filter(({kind}) => /^(?:excerpt|html|text|title)$/.test(kind))
  const said = new Set(strong.map(({text}) => wordsOf(text)))
  const titles = new Set<string>()
  for (const part of found) readString(part, {collector, said, titles})
}

/** What a member follows or joins is listed among what was written. */
function isDeed({verb}: Readonly<Record<string, unknown>>): boolean {
  return typeof verb === 'string' && /_(?:FOLLOW|JOIN|SUBSCRIBE)/.test(verb)
}

interface StringContext {
  readonly collector: Collector
  /** What stands in fields for it, and in others up to here. */
  readonly said: Set<string>
  readonly titles: Set<string>
}

function readString({text, name, kind}: Found, {collector, said, titles}: StringContext): void {
  if (kind === 'html') {
    readHtml(withoutTitle(text, collector), collector)
  } else if (kind === 'text') {
    readLine(text, collector)
  } else if (kind === 'title') {
    if (titles.has(wordsOf(text))) collector.explain(text, 'title-again')
    else readLine(text, collector, {isTitle: true})
    titles.add(wordsOf(text))
  } else if (kind === 'beginning') {
    const whole = text.trim().replace(/(?:…|\.{3})$/, '')
    collector.explain(text.trim().slice(whole.length), 'cut-mark')
    if (said.has(wordsOf(whole))) collector.explain(whole, 'twin')
    else readHtml(whole, collector)
    said.add(wordsOf(whole))
  } else if (kind === 'excerpt' || kind === 'twin') {
    collector.explain(text, kind)
  } else {
    collector.explain(text, 'field')
    if (kind === 'object' && looksLikeText(text)) collector.unknown('field', name.slice(0, 64))
  }
}

/** Search results mark in one field what they do not in another. */
function wordsOf(text: string): string {
  return text.replace(/<[^<>]*>/g, '').trim()
}

/** Search results mark what was searched for; some APIs escape titles. */
function readLine(text: string, collector: Collector, traits: BlockTraits = {}): void {
  if (/<\/?em>|&(?:#\d+|[a-z]+);/i.test(text)) {
    readHtml(text, collector)
    return
  }
  collector.add({text})
  collector.endBlock(traits)
}

/** Short posts begin with their title and a bar. */
function withoutTitle(html: string, collector: Collector): string {
  const [start, title] = /^([^<|]{1,200}?)\s\|\s*(?=<)/.exec(html) ?? []
  if (start === undefined || title === undefined) return html
  collector.add({text: title})
  collector.endBlock({isTitle: true})
  collector.explain('|', 'title-mark')
  return html.slice(start.length)
}

/** Flags by which an API says that it gives only a part. */
function noticeCuts(value: Readonly<Record<string, unknown>>, collector: Collector): void {
  for (const name of ['content_need_truncated', 'is_collapsed', 'is_truncated', 'truncated']) {
    if (value[name] === true) collector.truncated(name)
  }
  if (value.answer_type === 'paid' || isRecord(value.paid_info)) collector.truncated('paid')
}

function readBookTree(book: Readonly<Record<string, unknown>>, collector: Collector): void {
  const {blocks, formulas} = readNodes(book)
  for (const text of blocks) {
    collector.add({text})
    collector.endBlock()
  }
  for (const text of formulas) collector.formula({text})
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value != null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
