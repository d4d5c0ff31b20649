import type {BookChange} from '@answerbook/core'

const words: ReadonlyArray<readonly [BookChange['kind'], string]> = [
  ['added', 'new'],
  ['updated', 'newer or fuller'],
  ['kept', 'kept, for the other text is poorer']
]

/** Say what an update has changed in a book, in one line for a person. */
export function describeChanges(changes: readonly BookChange[]): string {
  const parts = words.flatMap(([kind, word]) => {
    const count = changes.filter(change => change.kind === kind).length
    return count > 0 ? [`${count} ${word}`] : []
  })
  const isNew = changes.some(({kind}) => kind !== 'kept')
  return [...(isNew ? [] : ['nothing new']), ...parts].join(', ')
}
