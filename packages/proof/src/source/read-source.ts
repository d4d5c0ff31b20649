import type {SourceDocument} from '../proof.js'
import {type CreateCollectorOptions, createCollector} from './create-collector.js'
import {decodeSource} from './decode-source.js'
import {readJson} from './json/read-json.js'
import {readText} from './read-text.js'
import type {SourceText} from './source-text.js'
import {isXml, readXml} from './xml/read-xml.js'

/**
 * Read what a source says, without any part of the converter.
 *
 * @param source
 *   JSON, a feed or dump in XML, or HTML, Markdown or plain text with or
 *   without front matter.
 * @param options
 *   What is known of the book.
 * @returns
 *   Its text, and what else was noticed.
 */
export function readSource(
  {value, path, encoding, source}: SourceDocument,
  options: Readonly<CreateCollectorOptions> = {}
): SourceText {
  const collector = createCollector(options)
  const {text, isGuess} = decodeSource(value, encoding)
  if (isGuess) collector.guess('encoding')
  if (!readJson(text, collector)) {
    if (isXml(text)) readXml(text, collector)
    else readText(text, {path, source}, collector)
  }
  return collector.result()
}
