import type {Words} from '@answerbook/core'

/**
 * List the words that are printed beside those of the book.
 *
 * @param words
 *   Words of its language.
 * @returns
 *   Every word that may be printed.
 */
export function ownWords(words: Words): string[] {
  const {answerBy, authors, comments, contents, original} = words
  const {picture, truncated, untitled, video, votes} = words
  return [
    answerBy(''),
    authors(2),
    comments(1),
    comments(2),
    contents,
    original,
    picture,
    truncated,
    untitled,
    video,
    votes(1),
    votes(2)
  ]
}
