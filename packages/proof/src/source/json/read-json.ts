import {readNodes} from '../../tree/read-nodes.js'
import type {Collector} from '../create-collector.js'
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

/** Deep JSON is read from a stack of its own. */
function readValue(root: unknown, collector: Collector): void {
  const seen = new Set<string>()
  const stack: Task[] = [{value: root, name: '', kind: 'object'}]
  for (let task = stack.pop(); task; task = stack.pop()) {
    const {value, name, kind} = task
    if (typeof value === 'string') readString(value, name, kind, {collector, seen})
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        stack.push({value: value[index], name, kind})
      }
    } else if (isRecord(value)) {
      noticeCuts(value, collector)
      const entries = Object.entries(value)
      const filled = new Set(entries.flatMap(([name, value]) => (isFilled(value) ? name : [])))
      for (const [name, value] of entries.reverse()) {
        stack.push({value, name, kind: kindOf(name, task, filled)})
      }
    }
  }
}

interface StringContext {
  readonly collector: Collector
  readonly seen: Set<string>
}

function readString(
  text: string,
  name: string,
  kind: FieldKind,
  {collector, seen}: StringContext
): void {
  if (kind === 'html') {
    readHtml(text, collector)
  } else if (kind === 'title' || kind === 'text') {
    const isAgain = kind === 'title' && seen.has(text)
    seen.add(kind === 'title' ? text : '')
    if (isAgain) collector.explain(text, 'title-again')
    // Search results mark what was searched for; some APIs escape titles.
    else if (/<\/?em>|&(?:#\d+|[a-z]+);/i.test(text)) readHtml(text, collector)
    else {
      collector.add({text})
      collector.endBlock({isTitle: kind === 'title'})
    }
  } else if (kind === 'excerpt' || kind === 'twin') {
    collector.explain(text, kind)
  } else {
    collector.explain(text, 'field')
    if (kind === 'object' && looksLikeText(text)) collector.unknown('field', name.slice(0, 64))
  }
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
