import {escapeXml} from '../text/escape-xml.js'
import type {Description} from './describe-book.js'
import type {NavPoint} from './nav-point.js'

/**
 * Write the contents once more, for reading systems of EPUB 2.
 *
 * @param description
 *   Book as a whole.
 * @param points
 *   Entries, the same as in the navigation document.
 * @returns
 *   NCX document.
 * @see https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section2.4.1
 */
export function ncx({identifier, lang, title}: Description, points: readonly NavPoint[]): string {
  let playOrder = 0

  return `<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${lang}">
<head>
<meta name="dtb:uid" content="${identifier}"/>
<meta name="dtb:depth" content="${depthOf(points)}"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${escapeXml(title)}</text></docTitle>
<navMap>
${write(points)}
</navMap>
</ncx>
`

  function write(points: readonly NavPoint[]): string {
    return points.map(writeOne).join('\n')
  }

  function writeOne({title, href, children}: NavPoint): string {
    playOrder += 1
    return `<navPoint id="nav-${playOrder}" playOrder="${playOrder}">
<navLabel><text>${escapeXml(title)}</text></navLabel>
<content src="${href}"/>${children.length > 0 ? `\n${write(children)}` : ''}
</navPoint>`
  }
}

function depthOf(points: readonly NavPoint[]): number {
  return points.reduce((depth, {children}) => Math.max(depth, 1 + depthOf(children)), 0)
}
