import type {Post} from '../../tree.js'

/** Tell what a text is by its address: answers and questions have their number in it. */
export function roleOfUrl(url = ''): Post['role'] {
  if (/\banswers?\/\d+/i.test(url)) return 'answer'
  return /\bquestions?\/\d+\/?$/i.test(url) ? 'question' : 'article'
}
