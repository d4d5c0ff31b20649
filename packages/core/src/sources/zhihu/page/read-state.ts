import type {ElementRoot} from 'mdast-util-from-html'
import {elementsOf, rawText} from '../../elements.js'
import type {Content, ContentKind} from '../json/content.js'
import {asRecord, type JsonRecord, listIn, recordIn, textIn, valueIn} from '../json/record.js'

/** What the state of a page tells. */
export interface PageState {
  readonly contents: Content[]
  /** Title of the column that the page lists. */
  readonly title?: string | undefined
}

/**
 * Read the state that a page of 知乎 is drawn from: `js-initialData`.
 *
 * @returns
 *   Records with their texts; `undefined` if there is no state, if it is
 *   broken or cut off, or if it holds no text: the page itself may show more.
 */
export function readState(page: ElementRoot): PageState | undefined {
  const state = recordIn(parseState(page) ?? {}, 'initialState') ?? {}
  const entities = recordIn(state, 'entities') ?? {}
  const questions = recordIn(entities, 'questions') ?? {}
  const users = recordIn(entities, 'users') ?? {}

  const asked = Object.values(questions).flatMap(value => {
    const question = asRecord(value)
    return question && textIn(question, 'detail') ? [question] : []
  })
  const contents: Content[] = asked.map(record => ({kind: 'question', record}))
  for (const [name, kind] of listed) {
    const records = inOrder(recordIn(entities, name) ?? {}, orderIn(state))
    for (const record of records) {
      const isTold = valueIn(record, 'content') || kind === 'zvideo'
      if (isTold) contents.push({kind, record: withAuthor(record, users)})
    }
  }
  const [column] = Object.values(recordIn(entities, 'columns') ?? {}).map(asRecord)
  const title = column && textIn(column, 'title')
  return contents.length > 0 ? {contents, title} : undefined
}

const listed: ReadonlyArray<readonly [string, ContentKind]> = [
  ['answers', 'answer'],
  ['articles', 'article'],
  ['pins', 'pin'],
  ['zvideos', 'zvideo']
]

function parseState(page: ElementRoot): JsonRecord | undefined {
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || element.attributes.id !== 'js-initialData') continue
    try {
      return asRecord(JSON.parse(element.children.map(rawText).join('')))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return undefined
}

/** Objects list numbers by their size: the page says in which order they stand. */
function inOrder(records: JsonRecord, order: readonly string[]): JsonRecord[] {
  const ids = new Set([...order, ...Object.keys(records)])
  return [...ids].map(id => recordIn(records, id)).filter(record => record !== undefined)
}

function orderIn(state: JsonRecord): string[] {
  const lists = Object.values(recordIn(recordIn(state, 'question') ?? {}, 'answers') ?? {})
  return lists
    .flatMap(value => listIn(asRecord(value) ?? {}, 'ids'))
    .map(id => String(asRecord(id)?.target ?? id))
}

/** Some pages name the author of a text by a token, and list users apart. */
function withAuthor(record: JsonRecord, users: JsonRecord): JsonRecord {
  const token = valueIn(record, 'author')
  if (typeof token !== 'string' || !Object.hasOwn(users, token)) return record
  return {...record, author: users[token]}
}
