import {escapeXml} from '../text/escape-xml.js'
import {toDocument} from './to-document.js'

/** A list that is as long as the book has texts. */
export interface ListParts {
  /** Name of its file, without ending; those of later files are counted on. */
  readonly name: string
  readonly lang: string
  readonly title: string
  /** Title of the files that go on with it. */
  readonly continued: string
  /** What it is; `index` as `epub:type` would ask for a markup of its own. */
  readonly role: 'doc-colophon' | 'doc-index'
  /** XHTML above the list. */
  readonly above?: string | undefined
  /** Items, each an `li` element. */
  readonly items: readonly string[]
}

/** A content document around the chapters. */
export interface FramePage {
  readonly href: string
  readonly title: string
  readonly xhtml: string
}

/** Items in a file: e-ink readers hold a whole file in memory. */
const maxItems = 500

/**
 * Write a list on as many pages as it needs.
 *
 * @param parts
 *   List, and what stands above it.
 * @returns
 *   Content documents, at least one.
 */
export function listPages({
  name,
  lang,
  title,
  continued,
  role,
  above,
  items
}: ListParts): FramePage[] {
  const count = Math.max(1, Math.ceil(items.length / maxItems))
  return Array.from({length: count}, (_, index) => {
    const isFirst = index === 0
    const own = isFirst ? title : continued
    const some = items.slice(index * maxItems, (index + 1) * maxItems)
    const content = [
      isFirst && `<h1 id="${name}">${escapeXml(title)}</h1>`,
      isFirst && above,
      some.length > 0 && `<ul class="sources">\n${some.join('\n')}\n</ul>`
    ]
    const label = isFirst ? `aria-labelledby="${name}"` : `aria-label="${escapeXml(own)}"`
    const body = `<section role="${role}" ${label}>
${content.filter(Boolean).join('\n')}
</section>`
    const href = isFirst ? `${name}.xhtml` : `${name}-${index + 1}.xhtml`
    return {href, title: own, xhtml: toDocument({lang, title: own, body})}
  })
}
