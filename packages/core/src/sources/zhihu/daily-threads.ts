import type {ElementRoot} from 'mdast-util-from-html'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {SourceFile} from '../../source.js'
import type {Thread} from '../../tree.js'
import {uniteThreads} from '../../unite/unite-threads.js'
import {questionUrl} from './question-url.js'
import {readDaily} from './read-daily.js'
import {site} from './site.js'

/** What is known of a story from outside of its page. */
export type StoryFields = Pick<
  Thread,
  'categories' | 'cover' | 'published' | 'saved' | 'tags' | 'title' | 'url'
>

/**
 * Make threads of a story of 知乎日报, one a question.
 *
 * @returns
 *   Threads in order; none if the page is no such story.
 */
export function dailyThreads(page: ElementRoot, file: SourceFile, story: StoryFields): Thread[] {
  const {title: storyTitle, url: storyUrl, ...shared} = story
  const each = readDaily(page, file).map(({title = storyTitle, fields}) => {
    const post = makePost({...fields, url: fields.url ?? storyUrl}, title)
    return makeThread({title, url: questionUrl(post.url), site, ...shared, children: [post]})
  })
  return uniteThreads(each, file.vfile)
}
