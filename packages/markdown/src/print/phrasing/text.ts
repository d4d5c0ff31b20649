import type {Text} from 'mdast'
import {splitUrls} from '../../escape/split-urls.js'
import {escaped} from '../escaped.js'
import {type LineState, type PrintState, softBreak} from '../print-state.js'

/** Where in its line a text stands. */
export interface TextPlace {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Print text, escaped where it could be read as markup. */
export function text({value}: Text, line: LineState, {isFirst, isLast}: TextPlace): string {
  const canLink = line.inside !== 'label' && line.state.flavour.bareUrls === 'link'
  const written = canLink && mayLink(value) ? withUrls(value, line, isLast) : escaped(value, line)
  const begun = isFirst && line.place === 'text' ? line.state.escapers.start(written) : written
  return line.state.layout.wrap === 'none' ? begun : breakable(begun, line)
}

/** Print a text that is a whole line, if nothing in it could be markup. */
export function plainText(
  {value}: Text,
  place: LineState['place'],
  {escapers, layout}: PrintState
): string | undefined {
  const {isPlain} = place === 'cell' ? escapers.cell : escapers.text
  if (layout.wrap !== 'none' || mayLink(value) || !isPlain(value)) return undefined
  return place === 'text' ? escapers.start(value) : value
}

/**
 * Links stay whole: not all readers find those that go on in the next line. Nor
 * is a line feed the space to all of them that keeps a sign from marking.
 */
function breakable(written: string, {inside, place, state}: LineState): string {
  if (inside === 'label' || place !== 'text') return written
  const {wrap} = state.layout
  return written.replace(wrap === 'sentence' ? / *\n */g : /(?<![ *_~[]) +(?![ *_~\]])/g, softBreak)
}

/** Two looks that cost little, for most texts have neither. */
function mayLink(value: string): boolean {
  return value.includes('://') || (value.includes('.') && /www\./i.test(value))
}

/** What an address is that any reader finds whole. */
const plain = /^[A-Za-z\d\-./:?#@=%+,;]*[A-Za-z\d/=#%-](?=[).,:;!?'"]*$)/
/** Addresses that something ends: Chinese marks, brackets that they do not open, words. */
const ended = [
  /^https?:\/\/[\w\-./:?#@=%+&,;~!$'()*[\]]*[\w/=#%-](?=[，。、；：！？…—（）《》「」『』【】“”‘’])/i,
  /^https?:\/\/[\w\-./:?#@=%+&,;~!$*]*[\w/=#%-](?=[)\]]+(?:[^!-~]|$))/i,
  /^https?:\/\/[\w\-./:?#@=%+&,;~!$*]*\.[a-z]{2,5}(?=\p{Script=Han})/iu,
  /^https?:\/\/[\w\-./:?#@=%+&,;~!$'()*[\]]*[\w/=#%-]$/i
]
const reference = /&#?\w+;/

/** Nothing can be escaped in an address: where it is not plain, brackets end it, or it is none. */
function withUrls(value: string, line: LineState, isLast: boolean): string {
  const parts = splitUrls(value)
  const written = parts.map(({type, value}, index) => {
    if (type === 'text') return escaped(value, line)
    const next = parts[index + 1]?.value.charAt(0) ?? (isLast ? ' ' : '')
    if (line.inside !== 'line' || reference.test(value)) return withoutUrls(value, line)
    return /\s/.test(next) && plain.test(value) ? value : inBrackets(value, line)
  })
  return written.join('')
}

/** Put each address between angle brackets that can be; there is no space in between. */
function inBrackets(value: string, line: LineState): string {
  let written = ''
  let rest = value
  for (;;) {
    const url = ended.map(pattern => pattern.exec(rest)?.[0]).find(found => found !== undefined)
    if (url === undefined) return written + withoutUrls(rest, line)
    const start = rest.slice(url.length).search(/https?:\/\//i)
    const end = start < 0 ? rest.length : url.length + start
    written += `<${url}>${withoutUrls(rest.slice(url.length, end), line)}`
    if (start < 0) return written
    rest = rest.slice(end)
  }
}

function withoutUrls(value: string, line: LineState): string {
  return escaped(value, line).replace(/(?<=https?):(?=\/\/)|(?<=www)\./gi, '\\$&')
}
