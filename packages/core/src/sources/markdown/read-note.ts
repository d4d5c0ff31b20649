import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, SourceFile} from '../../source.js'
import type {Post, Thread} from '../../tree.js'
import {withoutAbsent} from '../../without-absent.js'
import {readMarkdown} from '../read-markdown.js'
import {takeNotice} from '../zhihu/take-notice.js'
import {joinCaptions} from './join-captions.js'
import {type MarkdownFields, readFields} from './read-fields.js'
import {type PostLayout, readLayout, type ThreadLayout} from './read-layout.js'
import {roleOfUrl} from './role-of-url.js'

/** Read a note: threads of posts if it is laid out so, else one article. */
export async function readNote(file: SourceFile): Promise<ReadResult> {
  const fields = readFields(file)
  const children = await readMarkdown(file.body, file, {url: fields.post.url})
  const layout = readLayout(children, fields.post.author) ?? [readArticle(children, fields)]
  const texts = layout.flatMap(({posts}) => posts).filter(post => post.role !== 'question')
  const threads = layout.map(thread => toThread(thread, fields, layout.length === 1, texts))
  const [first, ...others] = threads
  const isOne = others.length === 0 && (first?.title === fields.title || !fields.title)
  return {title: isOne ? undefined : fields.title, lang: fields.lang, threads, isLaidOut: true}
}

/** Take a first heading that is the title out of the text, not to say it twice. */
function readArticle(
  children: readonly RootContent[],
  {title, post}: MarkdownFields
): ThreadLayout {
  const [first, ...rest] = children
  const heading = first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined
  const isTitle = heading !== undefined && (title === undefined || title === heading)
  const text = isTitle ? rest : [...children]
  // What is copied from 知乎 says so: an exporter may have left that in the text.
  const {notice, children: own} = takeNotice(text)
  const {author: name, ...rights} = notice ?? {}
  const role = roleOfUrl(notice?.url) === 'answer' ? 'answer' : (post.role ?? 'article')
  const author = name === undefined ? undefined : {name}
  const posts: PostLayout[] = own.length > 0 ? [{...rights, role, author, children: own}] : []
  return {title: isTitle ? heading : title, site: notice && '知乎', posts}
}

function toThread(
  {title = '', site, posts}: ThreadLayout,
  {title: stated, thread, post}: MarkdownFields,
  isOnly: boolean,
  texts: readonly PostLayout[]
): Thread {
  const ownTitle = title || (isOnly ? stated : undefined)
  const isOnlyText = isOnly && texts.length <= 1
  // Of several posts each tells its own address.
  const own = posts.length === 1 ? post : {...post, url: undefined}
  const children = posts.map(layout =>
    toPost(
      layout,
      isOnlyText && layout.role !== 'question' ? own : {licence: post.licence},
      ownTitle
    )
  )
  return makeThread({
    ...thread,
    site: thread.site ?? site,
    title: ownTitle,
    url: isOnly && !(isOnlyText && posts.length === 1) ? post.url : undefined,
    published: children.length > 0 ? undefined : post.published,
    children
  })
}

/** What the front matter says is told in full: bylines give the day alone. */
function toPost(
  layout: PostLayout,
  stated: MarkdownFields['post'],
  title: string | undefined
): Post {
  const {author} = layout
  const role = stated.role === 'answer' ? 'answer' : layout.role
  const known = {...withoutAbsent(layout), ...withoutAbsent(stated)}
  const name = stated.author?.name ?? author?.name
  return makePost(
    {
      ...known,
      role,
      author: name === undefined ? undefined : withoutAbsent({...author, ...stated.author, name}),
      children: joinCaptions(layout.children)
    },
    title
  )
}
