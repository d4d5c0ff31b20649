import {wordsFor} from '@answerbook/core/exporting'
import type {FormulaPicture} from '../math/formulas.js'
import type {Picture} from '../pictures/take-picture.js'
import type {Series, Settings} from '../settings.js'
import {escapeXml} from '../text/escape-xml.js'
import {type Access, accessibility} from './accessibility.js'
import type {Description} from './describe-book.js'

/** A content document of the book. */
export interface SpineItem {
  readonly href: string
  readonly id: string
  /** Set for the document of the contents, and for those that hold MathML. */
  readonly properties?: 'mathml' | 'nav' | undefined
}

/** All that a package document lists. */
export interface PackageParts {
  readonly description: Description
  readonly settings: Settings
  readonly access: Access
  /** Content documents in the order of reading. */
  readonly spine: readonly SpineItem[]
  readonly pictures: readonly Picture[]
  readonly formulas: readonly FormulaPicture[]
  readonly cover?: Picture | undefined
}

/** More names than a shelf can show; they are contributors, who are listed elsewhere. */
const maxCreators = 12

/**
 * Write the package document.
 *
 * @param parts
 *   What it lists.
 * @returns
 *   Package document; an element that would be empty is not written.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function packageDocument(parts: PackageParts): string {
  const {description, settings, access, spine, pictures, formulas, cover} = parts
  const {series, vertical} = settings
  const {lang} = description
  const direction = vertical ? ' page-progression-direction="rtl"' : ''
  const meta = [
    ...metadata(description),
    ...seriesMeta(series),
    ...accessibility(access, lang),
    ...coverMeta(cover),
    ...(vertical ? ['<meta name="primary-writing-mode" content="vertical-rl"/>'] : [])
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="pub-id" xml:lang="${lang}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${meta.join('\n')}
<meta name="generator" content="answerbook"/>${choicesMeta(settings)}
</metadata>
<manifest>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="css" href="style.css" media-type="text/css"/>
${[...spine.map(documentItem), ...[...pictures, ...formulas].map(picture => pictureItem(picture, cover))].join('\n')}
</manifest>
<spine toc="ncx"${direction}>
${spine.map(({id}) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

function metadata(description: Description): string[] {
  const {days, languages, licence, site, subjects, summary, url} = description
  return [
    `<dc:identifier id="pub-id">${description.identifier}</dc:identifier>`,
    `<dc:title id="main-title">${escapeXml(description.title)}</dc:title>`,
    '<meta refines="#main-title" property="title-type">main</meta>',
    ...languages.map(lang => `<dc:language>${lang}</dc:language>`),
    ...creatorsOf(description),
    ...(site ? [`<dc:publisher>${escapeXml(site)}</dc:publisher>`] : []),
    ...days.slice(-1).map(day => `<dc:date>${day}</dc:date>`),
    ...(summary ? [`<dc:description>${escapeXml(summary)}</dc:description>`] : []),
    ...(url ? [`<dc:source>${escapeXml(url)}</dc:source>`] : []),
    ...(licence ? [`<dc:rights>${escapeXml(licence)}</dc:rights>`] : []),
    ...subjects.map(subject => `<dc:subject>${escapeXml(subject)}</dc:subject>`),
    `<meta property="dcterms:modified">${description.modified}</meta>`
  ]
}

function creatorsOf({authors, lang}: Description): string[] {
  if (authors.length <= maxCreators) return authors.flatMap(personOf('creator'))
  return [
    `<dc:creator id="creator-1">${escapeXml(wordsFor(lang).authors(authors.length))}</dc:creator>`,
    ...authors.flatMap(personOf('contributor'))
  ]
}

function personOf(role: 'contributor' | 'creator'): (name: string, index: number) => string[] {
  return (name, index) => [
    `<dc:${role} id="${role}-${index + 1}">${escapeXml(name)}</dc:${role}>`,
    `<meta refines="#${role}-${index + 1}" property="role" scheme="marc:relators">aut</meta>`
  ]
}

/** What EPUB 3 calls a collection is a series, and calibre has a name of its own for it. */
function seriesMeta(series: Series | undefined): string[] {
  if (!series) return []
  const {name, index} = series
  return [
    `<meta property="belongs-to-collection" id="series">${escapeXml(name)}</meta>`,
    '<meta refines="#series" property="collection-type">series</meta>',
    `<meta refines="#series" property="group-position">${index}</meta>`,
    `<meta name="calibre:series" content="${escapeXml(name)}"/>`,
    `<meta name="calibre:series_index" content="${index}"/>`
  ]
}

/** By which choices the book was made, for whoever makes it again. */
function choicesMeta({choices}: Settings): string {
  if (Object.keys(choices).length === 0) return ''
  return `\n<meta name="answerbook:choices" content="${escapeXml(JSON.stringify(choices))}"/>`
}

/** For reading systems of EPUB 2, which do not know `cover-image`. */
function coverMeta(cover: Picture | undefined): string[] {
  return cover ? [`<meta name="cover" content="${idOf(cover)}"/>`] : []
}

function documentItem({id, href, properties}: SpineItem): string {
  return `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${attribute(properties)}/>`
}

function pictureItem(picture: FormulaPicture | Picture, cover: Picture | undefined): string {
  const properties = picture.href === cover?.href ? 'cover-image' : undefined
  return `<item id="${idOf(picture)}" href="${picture.href}" media-type="${picture.type}"${attribute(properties)}/>`
}

function attribute(properties: string | undefined): string {
  return properties ? ` properties="${properties}"` : ''
}

function idOf({href}: FormulaPicture | Picture): string {
  return href.replace(/\W+/g, '-')
}
