/** Options that make several files of a book; 0 makes one. */
export const volumeFlags: ReadonlyArray<{readonly name: string; readonly flag: string}> = [
  {name: 'volumePosts', flag: 'volume-posts'},
  {name: 'volumeSizeMb', flag: 'volume-size'}
]
