import {AnswerbookError, type Book, loadNothing, toUtc} from '@answerbook/core/exporting'
import {choicesOf} from './choices-of.js'
import {checkCover} from './cover/check-cover.js'
import {checkCss} from './css/check-css.js'
import type {Device} from './devices/device.js'
import {devices} from './devices/devices.js'
import {epubOptions} from './epub-options.js'
import type {Series, Settings, VolumeSize} from './settings.js'
import type {StreamEpubOptions} from './stream-epub-options.js'
import {toLabel} from './text/to-label.js'
import {toLang} from './text/to-lang.js'

/**
 * Check the caller's choices, and make the others.
 *
 * @param book
 *   Book to write.
 * @param options
 *   Choices of the caller; an empty string is none.
 * @returns
 *   Complete settings.
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export async function toSettings(
  book: Book,
  options: Readonly<StreamEpubOptions>
): Promise<Settings> {
  const {file, load = loadNothing, title, indent = 'auto'} = options
  const {chapters = 'post', vertical = false, css = '', device: name = 'generic'} = options
  const {cover = 'picture', changes = [], drawFormula} = options
  const lang = options.lang
    ? check(options.lang, toLang, '`lang` to be a BCP 47 tag such as `zh-CN`')
    : toLang(book.lang)
  const modified = options.modified
    ? check(options.modified, toUtc, '`modified` to be an ISO 8601 date')
    : undefined

  const identifier = options.identifier
    ? check(options.identifier, toUri, '`identifier` to be a URI such as `urn:uuid:…`')
    : undefined

  checkChoice('indent', indent)
  checkChoice('chapters', chapters)
  checkChoice('device', name)
  const device = devices[name]
  const {pictureWidth = device.pictures.maxWidthPx} = options
  checkNumber('pictureWidth', pictureWidth, {min: 1})
  if (css) await checkCss(css)
  checkCover(cover, device)
  const math = options.math || (drawFormula ? device.math : 'mathml')
  checkChoice('math', math)
  if (math !== 'mathml' && !drawFormula) {
    throw new AnswerbookError('option-invalid', `Expected \`drawFormula\` for \`math\` \`${math}\``)
  }
  const series = seriesOf(options)
  return {
    file,
    load,
    device,
    pictureWidth,
    title,
    lang: lang ?? 'zh-CN',
    modified,
    indent,
    chapters,
    vertical,
    css,
    series,
    cover,
    volume: volumeOf(options, device),
    math,
    drawFormula,
    identifier,
    changes,
    choices: choicesOf(book, options)
  }
}

const megabyte = 1_000_000

/** What the caller says goes before what the device can take; 0 is no limit. */
function volumeOf(options: Readonly<StreamEpubOptions>, {volume}: Device): VolumeSize {
  const {volumePosts = volume.posts ?? 0, volumeSizeMb} = options
  checkNumber('volumePosts', volumePosts, {min: 0})
  checkNumber('volumeSizeMb', volumeSizeMb ?? 0, {min: 0})
  const bytes = volumeSizeMb === undefined ? (volume.bytes ?? 0) : volumeSizeMb * megabyte
  return {posts: volumePosts || undefined, bytes: bytes || undefined}
}

/** It stands in markup, and is compared by letters. */
function toUri(text: string): string | undefined {
  return /^[\w.~:/?#[\]@!$()*+,;=%-]{1,1000}$/.test(text) ? text : undefined
}

function seriesOf({series, seriesIndex = 1}: Readonly<StreamEpubOptions>): Series | undefined {
  const toIndex = (text: string) => (/^\d{1,6}(?:\.\d\d?)?$/.test(text) ? text : undefined)
  check(String(seriesIndex), toIndex, '`seriesIndex` to be a number such as 1 or 2.5')
  const name = toLabel(series)
  return name ? {name, index: seriesIndex} : undefined
}

function checkChoice(option: string, value: string): void {
  const choices = epubOptions.find(({name}) => name === option)?.choices ?? []
  const toChoice = (value: string) => (choices.includes(value) ? value : undefined)
  check(value, toChoice, `\`${option}\` to be one of \`${choices.join('`, `')}\``)
}

function checkNumber(option: string, value: number, {min}: {readonly min: number}): void {
  const toNumber = (text: string) => (value >= min && Number.isFinite(value) ? text : undefined)
  check(String(value), toNumber, `\`${option}\` to be a number from ${min} on`)
}

function check(
  value: string,
  read: (value: string) => string | undefined,
  expected: string
): string {
  const result = read(value)
  if (result === undefined) {
    throw new AnswerbookError('option-invalid', `Expected ${expected}, got \`${value}\``)
  }
  return result
}
