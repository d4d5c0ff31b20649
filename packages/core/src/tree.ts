import type {Image, PhrasingContent, RootContent} from 'mdast'
import type {Parent} from 'unist'

/**
 * Answer documents as one tree: threads of posts, above mdast.
 *
 * Every field is a JSON value, and a field that the documents do not state is
 * absent.
 */
export interface Book extends Parent {
  type: 'book'
  /** Version of this format. */
  version: 1
  title?: string | undefined
  /**
   * Language of most of its text, as a BCP 47 tag: declared, or told from the
   * text.
   */
  lang?: string | undefined
  children: Thread[]
}

/** What was said to one question, or one article. */
export interface Thread extends Parent {
  type: 'thread'
  /** Stable: the URL, else a hash of the title, else of its posts. */
  id: string
  /** The question, or the title of the article. */
  title?: string | undefined
  url?: string | undefined
  /** Name of the site it was on, such as `知乎`. */
  site?: string | undefined
  /** From the widest to the narrowest. */
  categories?: string[] | undefined
  /** What it is about, in no order: topics, keywords. */
  tags?: string[] | undefined
  /** URL of the picture that stands for the thread. */
  cover?: string | undefined
  /** Title of the part of the book that it stands in; those of a part stand together. */
  part?: string | undefined
  /** When it was published, if that is not known post by post; as of a post. */
  published?: string | undefined
  /** When the document was saved: ISO 8601, without offset if none is known. */
  saved?: string | undefined
  /** Question first, if its text is known; none for a bare question. */
  children: Post[]
}

/** One text by one author. */
export interface Post extends Parent {
  type: 'post'
  /** Stable: the URL, else a hash of author, title and content. */
  id: string
  role: 'question' | 'answer' | 'article'
  /** Set where it is not the language of the book. */
  lang?: string | undefined
  url?: string | undefined
  author?: Author | undefined
  /**
   * ISO 8601: a date, or a time at its place, with its offset unless the document
   * does not say where that is.
   */
  published?: string | undefined
  /** ISO 8601, as `published`. */
  updated?: string | undefined
  /** Set where who asked, or the site, has accepted the answer. */
  accepted?: true | undefined
  votes?: number | undefined
  commentCount?: number | undefined
  /** Name or URL of the licence. */
  licence?: string | undefined
  /** Set when the source holds only the beginning of the text. */
  truncated?: true | undefined
  /** mdast flow content; footnote labels are local to the post. */
  children: RootContent[]
}

/** Who wrote a post. */
export interface Author {
  name: string
  /** What the author says of themselves, in one line. */
  headline?: string | undefined
  url?: string | undefined
}

/** A link shown as a box of its own, with title and often a picture. */
export interface LinkCard extends Parent {
  type: 'linkCard'
  url: string
  title?: string | undefined
  description?: string | undefined
  /** The picture of the card, if it has one. */
  children: Image[]
}

/** A user of the site, named in the text. */
export interface Mention extends Parent {
  type: 'mention'
  /** Page of the user. */
  url: string
  /** The name as written, with its `@`. */
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface BlockContentMap {
    linkCard: LinkCard
  }

  interface PhrasingContentMap {
    mention: Mention
  }

  interface RootContentMap {
    linkCard: LinkCard
    mention: Mention
  }
}
