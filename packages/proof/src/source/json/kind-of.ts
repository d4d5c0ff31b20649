/**
 * What a field of JSON is to a reader: HTML, a title, one line of text, all that
 * there is of a text or its beginning, the beginning of a text that is there
 * whole, the same text once more, something for programs, or an object whose
 * fields decide.
 */
export type FieldKind =
  | 'beginning'
  | 'excerpt'
  | 'field'
  | 'html'
  | 'object'
  | 'text'
  | 'title'
  | 'twin'

/** The object that a field stands in. */
export interface Holder {
  readonly name: string
  readonly kind: FieldKind
}

/**
 * Tell what a field is, by its name and by what stands beside it.
 *
 * The lists were reviewed against the APIs of Zhihu, Stack Exchange and
 * Discourse, and JSON Feed.
 *
 * @param name
 *   Name of the field.
 * @param holder
 *   Object that it stands in.
 * @param filled
 *   Names of all fields of that object that hold something.
 */
export function kindOf(name: string, holder: Holder, filled: ReadonlySet<string>): FieldKind {
  if (holder.kind === 'field' || programNames.has(name) || isForPrograms.test(name)) return 'field'
  const has = (names: readonly string[]) => names.some(other => other !== name && filled.has(other))

  if (personNames.has(name)) return has(htmlNames) || has(excerptNames) ? 'object' : 'field'
  if (personNames.has(holder.name)) return nameNames.has(name) ? 'text' : 'object'
  if (htmlNames.includes(name)) return has(twinOf[name] ?? []) ? 'twin' : 'html'
  if (excerptNames.includes(name)) return has(htmlNames) ? 'excerpt' : 'beginning'
  if (name === 'title') return 'title'
  const isName = name === 'name' || (name === 'username' && !filled.has('name'))
  return isName && filled.has('cooked') ? 'text' : 'object'
}

/** Where the text of a post stands, from the best to the least. */
const htmlNames = [
  'content',
  'cooked',
  'content_html',
  'content_rendered',
  'body',
  'detail',
  'own_text',
  'content_text'
]

/** Fields that say what another says. */
const twinOf: Readonly<Record<string, readonly string[] | undefined>> = {
  body: ['content', 'cooked'],
  content: ['content_rendered'],
  content_html: ['content'],
  content_text: ['content_html', 'content'],
  own_text: ['content']
}

/** Where the beginning of a text stands, or all of a short one. */
const excerptNames = ['description', 'excerpt', 'summary', 'text']

const personNames = new Set(['author', 'authors', 'owner', 'user'])

const nameNames = new Set(['display_name', 'headline', 'name'])

/** Objects and fields that serve programs, or stand beside the text and not in it. */
const programNames = new Set(
  `accepted_answer actor badge badge_v2 badge_v2_string body_markdown can_comment column
  comment_tag endorsements excerpt_new excerpt_title exposed_medal fancy_title highlight
  ip_info label medal podcast_audio_enter preview_text raw reason relationship relevant_info
  reshipment_settings settings suggest_edit tags topic topics uninterest_reasons vip_info`.split(
    /\s+/
  )
)

const isForPrograms =
  /(?:^|_)(?:id|ids|url|urls|token|type|slug|link|avatar|badges?|icon|image|thumbnail|permission|state|status|time|date)$/
