/** A place in the text that refers to a note. */
export interface NoteReference {
  readonly id: string
  readonly href: string
  readonly label: string
}
