import type {Source} from '../../source.js'
import {looksLikeMarkdown} from './looks-like-markdown.js'
import {readNote} from './read-note.js'

/**
 * Markdown with front matter or without: notes of vaults, posts of blogs, what
 * exporters wrote, this project's own among them.
 */
export const markdown: Source = {
  name: 'markdown',
  detect: looksLikeMarkdown,
  read: readNote
}
