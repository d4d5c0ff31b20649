/** How a tag is treated where nothing is misnested. */
export interface TagRule {
  readonly tagName: string
  /** Elements that are closed before the start tag, if they are innermost. */
  readonly closes: ReadonlySet<string>
  /** Elements that are closed before the end tag, if they are innermost. */
  readonly ends: ReadonlySet<string>
  /** What it may not be in, as bits. */
  readonly avoids: number
  /** What elements in it are in, as bits. */
  readonly enters: number
  /** What elements in it are no longer in, as bits. */
  readonly leaves: number
  /** What it has to be right in; anything but a part of a table if `undefined`. */
  readonly parents: readonly string[] | undefined
  /** What is opened around it if it is not in one of `parents`. */
  readonly implied: string | undefined
  readonly kind: TagKind
}

/**
 * What is in an element: nothing (`void`), parts of a table and no text
 * (`parts`), only text, in which references are read or not (`escapable`,
 * `raw`), text from its second line on if the first is empty (`lines`), or any
 * content. Some tags make no element (`none`).
 */
export type TagKind = 'content' | 'escapable' | 'lines' | 'none' | 'parts' | 'raw' | 'void'

/**
 * Find how a tag is treated.
 *
 * @param tagName
 *   Name of the tag.
 * @returns
 *   Its rule, by the insertion mode “in body” and those in tables; `undefined`
 *   if more than nesting decides.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export function tagRule(tagName: string): TagRule | undefined {
  return rules.get(tagName) ?? (unruly.has(tagName) ? undefined : contentRule(tagName))
}

/**
 * Create the rule of an element that is treated like no other, such as `span`.
 *
 * @param tagName
 *   Name of the tag.
 * @returns
 *   Its rule.
 */
export function contentRule(tagName: string): TagRule {
  return {...inline, tagName}
}

const paragraph = 1
const item = 2
const definition = 4
const link = 8
const button = 16
const form = 32

/** What ends the search for list items to close. */
const items = item | definition

const implied = ['dd', 'dt', 'li', 'p']
const cells = ['td', 'th']
const groups = ['tbody', 'tfoot', 'thead']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const inline: Omit<TagRule, 'tagName'> = {
  closes: new Set(),
  ends: new Set(),
  avoids: 0,
  enters: 0,
  leaves: 0,
  parents: undefined,
  implied: undefined,
  kind: 'content'
}

const block: Omit<TagRule, 'tagName'> = {
  ...inline,
  closes: new Set(['p']),
  ends: new Set(implied),
  avoids: paragraph,
  leaves: items
}

const part: Omit<TagRule, 'tagName'> = {
  ...block,
  avoids: 0,
  leaves: paragraph | items,
  kind: 'parts'
}

const rules: ReadonlyMap<string, TagRule> = new Map([
  ...define(['article', 'aside', 'blockquote', 'center', 'details', 'dir', 'dl'], block),
  ...define(['fieldset', 'figcaption', 'figure', 'footer', 'header', 'hgroup'], block),
  ...define(['main', 'menu', 'nav', 'ol', 'section', 'summary', 'ul'], block),
  ...define(['address', 'dialog', 'div', 'search'], {...block, leaves: 0}),
  ...define(headings, {...block, closes: new Set(['p', ...headings])}),
  ...define(['listing', 'pre'], {...block, kind: 'lines'}),
  ...define(['p'], {...block, ends: new Set(), enters: paragraph, leaves: 0}),
  ...define(['li'], {
    ...block,
    closes: new Set(['li', 'p']),
    ends: new Set(['dd', 'dt', 'p']),
    avoids: paragraph | item,
    enters: item
  }),
  ...define(['dd', 'dt'], {
    ...block,
    closes: new Set(['dd', 'dt', 'p']),
    avoids: paragraph | definition,
    enters: definition
  }),
  ...define(['form'], {...block, avoids: paragraph | form, enters: form}),
  ...define(['hr'], {...block, kind: 'void'}),

  ...define(['b', 'code', 'em', 'font', 'i', 's', 'small', 'span', 'strong', 'u'], inline),
  ...define(['cite', 'del', 'ins', 'kbd', 'label', 'mark', 'q', 'sub', 'sup', 'video'], inline),
  ...define(['a'], {...inline, avoids: link, enters: link}),
  ...define(['noscript'], {...inline, leaves: items}),
  ...define(['button'], {
    ...inline,
    ends: block.ends,
    avoids: button,
    enters: button,
    leaves: paragraph | items
  }),
  ...define(['object'], {...inline, ends: block.ends, leaves: paragraph | items}),
  ...define(['ruby'], {...inline, ends: new Set(['rp', 'rt'])}),
  ...define(['rp', 'rt'], {...inline, closes: new Set(['rp', 'rt']), parents: ['ruby']}),

  ...define(['area', 'br', 'embed', 'img', 'input', 'wbr'], {...inline, kind: 'void'}),
  ...define(['base', 'basefont', 'bgsound', 'link', 'meta'], {...inline, kind: 'void'}),
  ...define(['param', 'source', 'track'], {...inline, kind: 'void'}),
  ...define(['iframe', 'script', 'style'], {...inline, kind: 'raw'}),
  ...define(['title'], {...inline, kind: 'escapable'}),
  ...define(['body', 'head', 'html'], {...inline, kind: 'none'}),

  ...define(['table'], {
    ...part,
    ends: new Set([...implied, ...cells, 'tr', ...groups, 'caption', 'colgroup']),
    avoids: paragraph
  }),
  ...define(['caption'], {...part, closes: new Set(), parents: ['table'], kind: 'content'}),
  ...define(['colgroup'], {...part, closes: new Set(), parents: ['table']}),
  ...define(['col'], {...part, closes: new Set(), parents: ['colgroup'], kind: 'void'}),
  ...define(groups, {
    ...part,
    closes: new Set([...implied, ...cells, 'tr', ...groups, 'caption', 'colgroup']),
    ends: new Set([...implied, ...cells, 'tr']),
    parents: ['table']
  }),
  ...define(['tr'], {
    ...part,
    closes: new Set([...implied, ...cells, 'tr']),
    ends: new Set([...implied, ...cells]),
    parents: groups,
    implied: 'tbody'
  }),
  ...define(cells, {
    ...part,
    closes: new Set([...implied, ...cells]),
    parents: ['tr'],
    implied: 'tr',
    kind: 'content'
  })
])

/** What is not read here, for it is rare or depends on more. */
const unruly: ReadonlySet<string> = new Set([
  ...['applet', 'frame', 'frameset', 'image', 'isindex', 'keygen', 'marquee', 'math', 'nobr'],
  ...['noembed', 'noframes', 'optgroup', 'option', 'plaintext', 'rb', 'rtc', 'select', 'svg'],
  ...['template', 'textarea', 'xmp']
])

function define(
  tagNames: readonly string[],
  rule: Omit<TagRule, 'tagName'>
): Array<[string, TagRule]> {
  return tagNames.map(tagName => [tagName, {...rule, tagName}])
}
