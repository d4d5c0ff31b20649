/**
 * Structure types of PDF 1.7 that are used; `H` stands for `H1` to `H6`, and
 * `Title` for the title of a book.
 *
 * @see ISO 32000-1, 14.8.4
 */
export type StructType =
  | 'BlockQuote'
  | 'Caption'
  | 'Code'
  | 'Div'
  | 'Figure'
  | 'Formula'
  | 'H'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'Note'
  | 'P'
  | 'Part'
  | 'Reference'
  | 'Sect'
  | 'Span'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table'
  | 'Title'

/** What can be said about an element beside its type. */
export interface StructFields {
  /** What it shows, in words; a figure without has its number. */
  readonly alt?: string | undefined
  /** Text that its glyphs do not say. */
  readonly actualText?: string | undefined
  /** Language of its text, as a BCP 47 tag, if it is another one than around it. */
  readonly lang?: string | undefined
  /** Level of a heading, 1 for the highest; levels may be left out. */
  readonly level?: number | undefined
  /** Name of a note, unique in the file, in letters of ASCII that need no escape. */
  readonly id?: string | undefined
  /** Attributes by the names of the standard; `O` is who owns them. */
  readonly attributes?: StructAttributes | undefined
}

/** Names, numbers, and lists of numbers. */
export type StructAttributes = Readonly<Record<string, number | readonly number[] | string>>

/**
 * What a part of the text is: a leaf of a tree that knows its branch.
 *
 * What is painted says which element it is of, and an element is in the file
 * if something of it is painted: so elements can be made while text is set
 * that is measured and thrown away, and their order is that of the pages.
 */
export interface StructElement extends StructFields {
  readonly type: StructType
  /** Element that it is in; none for what stands in the document itself. */
  readonly parent?: StructElement | undefined
}
