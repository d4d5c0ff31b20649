import {parseHtml} from 'mdast-util-from-html'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, SourceFile} from '../../source.js'
import {fail} from '../../tell.js'
import type {Thread} from '../../tree.js'
import {lineText} from '../elements.js'
import {type Fields, listField, textField} from '../fields.js'
import {numberField} from '../number-field.js'
import {isAccepted} from './is-accepted.js'
import {describeItems, itemsOf} from './items-of.js'
import {readPost} from './read-post.js'
import {type Site, siteOfUrl} from './site-of-url.js'
import {usesMath} from './uses-math.js'

/** Read questions and answers; each question is a thread. */
export async function readStackexchange(file: SourceFile): Promise<ReadResult> {
  const groups = groupByQuestion(itemsOf(file.json))
  const threads: Thread[] = []
  let lang: string | undefined
  for (const group of groups) {
    const site = siteOfUrl(urlOf(group))
    threads.push(await readThread(group, site, file))
    lang ??= site?.lang
  }
  if (threads.some(thread => thread.children.length > 0)) return {lang, threads}
  const reason = `Expected questions or answers with \`body\` or \`body_markdown\`, found ${describeItems(file.json)}`
  fail(file.vfile, 'answer-missing', reason)
}

/** What there is of one question. */
interface Group {
  readonly number: number | undefined
  question?: Fields
  readonly answers: Fields[]
}

function groupByQuestion(items: readonly Fields[]): Group[] {
  const groups = new Map<number | undefined, Group>()
  for (const item of items) {
    const kind = kindOf(item)
    if (kind === undefined) continue
    const number = numberField(item, 'question_id')
    const group = groups.get(number) ?? {number, answers: []}
    groups.set(number, group)
    if (kind === 'answer') group.answers.push(item)
    else group.question = item
    const answers = kind === 'question' && Array.isArray(item.answers) ? item.answers : []
    group.answers.push(...itemsOf({items: answers}))
  }
  return [...groups.values()]
}

/** Messages of an inbox and events have the numbers of posts, too. */
function kindOf(item: Fields): 'answer' | 'question' | undefined {
  if ('item_type' in item || 'timeline_type' in item || 'comment_id' in item) return undefined
  if (numberField(item, 'answer_id') !== undefined) return 'answer'
  return numberField(item, 'question_id') === undefined ? undefined : 'question'
}

/** Addresses of answers name the site, and the question is found by its number. */
function urlOf({number, question = {}, answers}: Group): string | undefined {
  const link = textField(question, 'link')
  const site = siteOfUrl(answers.map(answer => textField(answer, 'link')).find(url => url))
  return (
    link ?? (site && number !== undefined ? `https://${site.host}/questions/${number}` : undefined)
  )
}

async function readThread(group: Group, site: Site | undefined, file: SourceFile): Promise<Thread> {
  const {question = {}, answers} = group
  const url = urlOf(group)
  const title = titleOf([question, ...answers])
  const tags = listField(question, 'tags')
  const accepted = numberField(question, 'accepted_answer_id')
  const context = {accepted, file, title, url, site, hasMath: usesMath(site?.host, tags)}
  const posts = [await readPost(question, 'question', context)]
  for (const answer of inOrder(answers, accepted)) {
    posts.push(await readPost(answer, 'answer', context))
  }
  const children = posts.filter(post => post !== undefined)
  return makeThread({title, url, site: site?.name, tags, children})
}

/** Titles are HTML: the API escapes what is in them. */
function titleOf(items: readonly Fields[]): string | undefined {
  const title = items.map(item => textField(item, 'title')).find(text => text !== undefined)
  return title && lineText(parseHtml(title))
}

/** The accepted answer, then those with more votes, then the older ones; each once. */
function inOrder(answers: readonly Fields[], accepted: number | undefined): Fields[] {
  const byNumber = new Map(answers.map(answer => [numberField(answer, 'answer_id'), answer]))
  const rank = (answer: Fields, name: string): number => numberField(answer, name) ?? 0
  return [...byNumber.values()].sort(
    (left, right) =>
      Number(isAccepted(right, accepted)) - Number(isAccepted(left, accepted)) ||
      rank(right, 'score') - rank(left, 'score') ||
      rank(left, 'creation_date') - rank(right, 'creation_date') ||
      rank(left, 'answer_id') - rank(right, 'answer_id')
  )
}
