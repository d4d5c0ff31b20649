/** Put blocks into a book of one answer. */
export function bookOf({children}) {
  const post = {type: 'post', id: 'p', role: 'answer', children}
  return {type: 'book', version: 1, children: [{type: 'thread', id: 't', children: [post]}]}
}
