import type {FrontMatterField} from './field.js'

/** What is said of a document where nobody says what to say. */
export const defaultFields: readonly FrontMatterField[] = [
  ['title', '{title}'],
  ['author', '{author}'],
  ['headline', '{headline}'],
  ['asker', '{question.author}'],
  ['site', '{site}'],
  ['url', '{url}'],
  ['published', '{published}'],
  ['updated', '{updated}'],
  ['saved', '{saved}'],
  ['votes', '{votes}'],
  ['comments', '{comments}'],
  ['categories', '{categories}'],
  ['tags', '{tags}'],
  ['cover', '{cover}'],
  ['licence', '{licence}'],
  ['truncated', '{truncated}']
]
