import {decodeComponent} from '../../../decode-component.js'
import type {Content} from './content.js'
import {asRecord, type JsonRecord, listIn, recordIn, textIn, valueIn} from './record.js'

/**
 * Read a card of the mobile home page, which lays out the beginning of a text
 * in pieces, as the record that it was made of.
 *
 * @returns
 *   Record with a summary in place of its text; `undefined` if the card shows
 *   something else.
 */
export function contentOfCard(card: JsonRecord): Content | undefined {
  const extra = recordIn(card, 'extra') ?? {}
  const kind = textIn(extra, 'content_type')?.toLowerCase()
  if (kind !== 'answer' && kind !== 'article' && kind !== 'pin') return undefined

  const shown = recordIn(recordIn(extra, 'business_ext_map') ?? {}, 'passthrough_info') ?? {}
  const {title, summary} = recordIn(shown, 'content') ?? readPieces(card)
  const url = routeOf(card)
  const [, question] = /\/question\/(\d+)/.exec(url ?? '') ?? []
  const record: JsonRecord = {
    type: kind,
    id: textIn(extra, 'content_id'),
    url,
    title,
    excerpt: summary,
    author: recordIn(shown, 'author'),
    question: question === undefined ? undefined : {id: question, title},
    voteup_count: countOf(shown, 'vote'),
    comment_count: countOf(shown, 'comment')
  }
  return {kind, record}
}

function readPieces(card: JsonRecord): JsonRecord {
  const pieces = listIn(card, 'children').map(child => asRecord(child) ?? {})
  const find = (name: string) =>
    pieces.find(piece => textIn(piece, 'test_id')?.endsWith(`.${name}`)) ?? {}
  return {title: textIn(find('title'), 'text'), summary: textIn(find('description'), 'text')}
}

function routeOf(card: JsonRecord): string | undefined {
  const parameter = textIn(recordIn(card, 'action') ?? {}, 'parameter') ?? ''
  const [, route] = /(?:^|&)route_url=([^&]*)/.exec(parameter) ?? []
  return route === undefined ? undefined : decodeComponent(route)
}

function countOf(shown: JsonRecord, name: string): unknown {
  const reactions = recordIn(shown, 'reactions') ?? {}
  return valueIn(recordIn(reactions, name) ?? {}, 'count')
}
