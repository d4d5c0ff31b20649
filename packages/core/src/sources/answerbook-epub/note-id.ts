/** Get the number of a note from its id, or from what leads to it. */
export function noteId(address: string): string {
  return /-(?:note|ref)-(\d+)(?:-\d+)?$/.exec(address)?.[1] ?? address
}
