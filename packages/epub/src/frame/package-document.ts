import {wordsFor} from '@answerbook/core'
import type {Picture} from '../pictures/create-pictures.js'
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
  readonly access: Access
  /** Content documents in the order of reading. */
  readonly spine: readonly SpineItem[]
  readonly pictures: readonly Picture[]
  readonly cover?: Picture | undefined
}

/** More names than a shelf can show. */
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
export function packageDocument({
  description,
  access,
  spine,
  pictures,
  cover
}: PackageParts): string {
  const {lang} = description
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="pub-id" xml:lang="${lang}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...metadata(description), ...accessibility(access, lang), ...coverMeta(cover)].join('\n')}
<meta name="generator" content="answerbook"/>
</metadata>
<manifest>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="css" href="style.css" media-type="text/css"/>
${[...spine.map(documentItem), ...pictures.map(picture => pictureItem(picture, cover))].join('\n')}
</manifest>
<spine toc="ncx">
${spine.map(({id}) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

function metadata(description: Description): string[] {
  const {days, licence, site, subjects, url} = description
  return [
    `<dc:identifier id="pub-id">${description.identifier}</dc:identifier>`,
    `<dc:title id="main-title">${escapeXml(description.title)}</dc:title>`,
    '<meta refines="#main-title" property="title-type">main</meta>',
    `<dc:language>${description.lang}</dc:language>`,
    ...creatorsOf(description),
    ...(site ? [`<dc:publisher>${escapeXml(site)}</dc:publisher>`] : []),
    ...days.slice(-1).map(day => `<dc:date>${day}</dc:date>`),
    ...(url ? [`<dc:source>${escapeXml(url)}</dc:source>`] : []),
    ...(licence ? [`<dc:rights>${escapeXml(licence)}</dc:rights>`] : []),
    ...subjects.map(subject => `<dc:subject>${escapeXml(subject)}</dc:subject>`),
    `<meta property="dcterms:modified">${description.modified}</meta>`
  ]
}

function creatorsOf({authors, lang}: Description): string[] {
  const names = authors.length > maxCreators ? [wordsFor(lang).authors(authors.length)] : authors
  return names.flatMap((name, index) => [
    `<dc:creator id="creator-${index + 1}">${escapeXml(name)}</dc:creator>`,
    `<meta refines="#creator-${index + 1}" property="role" scheme="marc:relators">aut</meta>`
  ])
}

/** For reading systems of EPUB 2, which do not know `cover-image`. */
function coverMeta(cover: Picture | undefined): string[] {
  return cover ? [`<meta name="cover" content="${idOf(cover)}"/>`] : []
}

function documentItem({id, href, properties}: SpineItem): string {
  return `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${attribute(properties)}/>`
}

function pictureItem(picture: Picture, cover: Picture | undefined): string {
  const properties = picture.href === cover?.href ? 'cover-image' : undefined
  return `<item id="${idOf(picture)}" href="${picture.href}" media-type="${picture.type}"${attribute(properties)}/>`
}

function attribute(properties: string | undefined): string {
  return properties ? ` properties="${properties}"` : ''
}

function idOf({href}: Picture): string {
  return href.replace(/\W+/g, '-')
}
