import type {FieldType} from './template.js'

/** A field that templates know. */
export interface FieldName {
  readonly name: string
  readonly type: FieldType
  /** One line, beginning in lower case, without a full stop. */
  readonly help: string
}

/** The fields that templates know, in the order in which to list them. */
export const fieldNames: readonly FieldName[] = [
  {name: 'title', type: 'text', help: 'the question, or the title of the article'},
  {name: 'author', type: 'text', help: 'who wrote it, if one person did'},
  {name: 'authors', type: 'list', help: 'all who wrote it, without who asked'},
  {name: 'author.url', type: 'url', help: 'page of the author'},
  {name: 'headline', type: 'text', help: 'what the author says of themselves'},
  {name: 'site', type: 'text', help: 'name of the site'},
  {name: 'url', type: 'url', help: 'address of the text, else of the question'},
  {name: 'answer.url', type: 'url', help: 'address of the answer, if there is one alone'},
  {name: 'question.url', type: 'url', help: 'address of the question'},
  {name: 'question.author', type: 'text', help: 'who asked'},
  {name: 'date', type: 'date', help: 'when it was published, else updated, else saved'},
  {name: 'published', type: 'date', help: 'when it was published'},
  {name: 'updated', type: 'date', help: 'when it was last changed'},
  {name: 'saved', type: 'date', help: 'when the document was saved'},
  {name: 'votes', type: 'number', help: 'votes for the only text'},
  {name: 'comments', type: 'number', help: 'comments on the only text'},
  {name: 'categories', type: 'list', help: 'from the widest to the narrowest'},
  {name: 'tags', type: 'list', help: 'what it is about: topics, keywords'},
  {name: 'cover', type: 'url', help: 'address of the picture that stands for it'},
  {name: 'licence', type: 'text', help: 'name or address of the licence'},
  {name: 'lang', type: 'text', help: 'language, as a BCP 47 tag'},
  {name: 'truncated', type: 'flag', help: 'set if only the beginning was saved'},
  {name: 'role', type: 'text', help: 'of the only text: answer, article or question'},
  {name: 'id', type: 'text', help: 'stable id: an address, or a hash'},
  {name: 'hash', type: 'text', help: '8 digits that stand for the id'},
  {name: 'answers', type: 'number', help: 'number of answers'},
  {name: 'posts', type: 'number', help: 'number of texts, the question among them'},
  {name: 'characters', type: 'number', help: 'length of the text, without spaces'}
]
