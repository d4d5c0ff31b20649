import {type Post, type Thread, type Words, wordsFor} from '@answerbook/core/exporting'
import type {ListItem, PhrasingContent, RootContent} from 'mdast'
import {byline} from '../byline.js'
import {cleanLine} from '../clean/clean-text.js'
import {writeToml} from '../front-matter/write-toml.js'
import {writeYaml} from '../front-matter/write-yaml.js'
import {blockIdOf} from '../name-block.js'
import {print} from '../print/print.js'
import {settingsOf} from '../settings-of.js'
import type {ToMarkdownOptions} from '../to-markdown-options.js'
import {type Group, type GroupKind, groupPosts} from './group-posts.js'
import type {IndexEntry} from './index-entry.js'
import {linkTo} from './link-to.js'

/** A note that lists others. */
export interface IndexNote {
  /** What it is about: the question, or the author. */
  readonly title: string
  /** Stable: an address, a name or a hash. */
  readonly id: string
  readonly markdown: string
}

/** Choices for notes that list others; those for Markdown are those of the others. */
export interface IndexNotesOptions extends ToMarkdownOptions {
  /**
   * What each note is about.
   *
   * @defaultValue `'question'`
   */
  readonly by?: GroupKind | undefined
  /**
   * Folder that the notes will lie in, seen from where the names of the entries
   * begin, with slashes between.
   *
   * @defaultValue none
   */
  readonly folder?: string | undefined
}

/**
 * Write notes that list others: one for each question with its answers, or one
 * for each author with their texts.
 *
 * @param entries
 *   Books, and where their Markdown lies; their texts are not looked at.
 * @param options
 *   Choices of the caller.
 * @returns
 *   Notes in the order in which the entries first have what they are about:
 *   lists of links, for vaults those of vaults.
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export function indexNotes(
  entries: readonly IndexEntry[],
  options: Readonly<IndexNotesOptions> = {}
): IndexNote[] {
  const {by = 'question', folder = '', lang} = options
  const {flavour, frontMatter, layout, titleIn} = settingsOf(options)
  const words = wordsFor(lang || entries[0]?.book.lang)
  return groupPosts(entries, by).map(group => {
    const title = cleanLine(group.title) || words.untitled
    const items = group.members.map(({entry, post, thread}): ListItem => {
      const isOne = thread.children.length === 1
      const block = !isOne && flavour.vault?.blockIds === 'written' ? blockIdOf(post) : undefined
      const text = by === 'author' ? thread.title : nameOf(post, words)
      const label = cleanLine(text ?? thread.title) || words.untitled
      const link = linkTo({name: entry.name, block}, label, {flavour, folder})
      return {
        type: 'listItem',
        children: [{type: 'paragraph', children: [link, ...factsOf(post, thread, words)]}]
      }
    })
    const blocks: RootContent[] = [
      ...(titleIn === 'heading' ? [headingOf(title)] : []),
      ...headOf(group, words),
      {type: 'list', ordered: false, spread: false, children: items}
    ]
    const {asText = (text: string) => text, format} = frontMatter
    const write = format === 'toml' ? writeToml : writeYaml
    const head = format === 'none' ? '' : `${write([['title', asText(title)]])}\n`
    return {title, id: group.id, markdown: head + print([{blocks}], flavour, layout)}
  })
}

function headingOf(value: string): RootContent {
  return {type: 'heading', depth: 1, children: [{type: 'text', value}]}
}

function nameOf({author}: Post, words: Words): string | undefined {
  return author && words.answerBy(author.name)
}

function headOf({headline, url}: Group, words: Words): RootContent[] {
  return byline({facts: [headline], licence: undefined, published: undefined, url, words})
}

function factsOf({published, votes}: Post, thread: Thread, words: Words): PhrasingContent[] {
  const [line] = byline({
    facts: [votes ? words.votes(votes) : undefined],
    licence: undefined,
    published: published ?? thread.published,
    url: undefined,
    words
  })
  return line ? [{type: 'text', value: ' · '}, ...line.children] : []
}
