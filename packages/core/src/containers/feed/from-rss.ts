import type {RssFeed} from 'feedsmith'
import {proseToHtml} from '../../sources/text-to-html.js'
import type {Entry} from './entry.js'
import {showsSomething} from './shows-something.js'

/**
 * Take what is known of a story out of an item of RSS or RDF.
 *
 * @see https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
 */
export function fromRss(item: RssFeed.Item<string>): Entry {
  const {atom, categories = [], content, dc, dcterms, guid, itunes, link, media} = item
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value
  const people = item.authors?.map(({name, email}) => name ?? email)
  const authors = dc?.creators ?? people ?? [itunes?.author]
  const html = [
    content?.encoded,
    atom?.content?.value,
    item.description,
    itunes?.summary,
    media?.description?.value
  ].find(candidate => candidate !== undefined && showsSomething(candidate))
  return {
    title: item.title ?? dc?.titles?.[0],
    url: link ?? atom?.links?.[0]?.href ?? (permalink && isUrl(permalink) ? permalink : undefined),
    base: item.xml?.base,
    author: authors.filter(name => name).join(', ') || undefined,
    date: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: dcterms?.modified?.[0] ?? atom?.updated,
    categories: categories.flatMap(({name = ''}) => name || []),
    cover: coverOf(item),
    html: html && proseToHtml(html)
  }
}

function coverOf({enclosures = [], media}: RssFeed.Item<string>): string | undefined {
  const picture = enclosures.find(({type = ''}) => type.startsWith('image/'))
  return media?.thumbnails?.[0]?.url ?? picture?.url
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
