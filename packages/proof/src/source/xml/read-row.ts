import type {Collector} from '../create-collector.js'
import {looksLikeText} from '../html/attribute-texts.js'
import {readHtml} from '../html/read-html.js'
import type {Attributes} from '../parse-markup.js'

/**
 * Take down a row of a dump of Stack Exchange.
 *
 * @see https://meta.stackexchange.com/questions/2677
 */
export function readRow(
  attributes: Attributes,
  line: number | undefined,
  collector: Collector
): void {
  for (const [name, text] of Object.entries(attributes)) {
    if (name === 'Body') readHtml(text, collector, {line, spansLines: false})
    else if (plainNames.has(name)) {
      collector.add({text, line})
      collector.endBlock()
    } else {
      collector.explain(text, 'field')
      if (name !== 'Tags' && looksLikeText(text)) collector.unknown('field', name.slice(0, 64))
    }
  }
}

const plainNames = new Set(['Title', 'Text', 'OwnerDisplayName', 'UserDisplayName'])
