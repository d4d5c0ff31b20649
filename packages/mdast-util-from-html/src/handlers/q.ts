import type {Handle} from '../state.js'

/** Write the quotation marks that `q` shows. */
export const q: Handle = (state, element) => {
  const isInner = state.within.has('quotation')
  state.within.add('quotation')
  const nodes = state.all(element)
  if (!isInner) state.within.delete('quotation')

  return [
    {type: 'text', value: isInner ? '‘' : '“'},
    ...nodes,
    {type: 'text', value: isInner ? '’' : '”'}
  ]
}
