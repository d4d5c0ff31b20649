import type {Element} from 'mdast-util-from-html'

/**
 * Tell whether an element is a part of a page beside its text, by what it is
 * called.
 */
export function isClutter({attributes, tagName}: Element): boolean {
  if (tags.has(tagName) || roles.has(attributes.role?.toLowerCase() ?? '')) return true
  if (attributes.itemprop !== undefined || texts.has(tagName)) return false
  const name = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return name.length < 1000 && names.test(name)
}

const tags: ReadonlySet<string> = new Set(['aside', 'dialog', 'footer', 'form', 'nav'])

/** @see https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const roles: ReadonlySet<string> = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar'
])

/** Names of their own, not of a part: `class="comment"` colours code. */
const texts: ReadonlySet<string> = new Set([
  'a',
  'article',
  'body',
  'code',
  'em',
  'figure',
  'img',
  'main',
  'p',
  'pre',
  'strong',
  'sup',
  'table'
])

const names =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?(?:list|area|form)?|cookies?|copyright|footer|header|menu|navbar|nav|newsletter|pager|pagination|popup|promo|recommend\w*|related|share|sharing|sidebar|site-header|social|subscribe|tagcloud|toolbar|topbar|widgets?)(?:$|[\s_-])/i
