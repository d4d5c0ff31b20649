import type {Book, Load, Post, UpdatedBook} from '@answerbook/core'

/**
 * Find the texts that an update has taken though their pictures are not at
 * hand, while those of the texts before are: that would make the book poorer.
 *
 * @param old
 *   Book before the update.
 * @param updated
 *   Book after it.
 * @param load
 *   Finds the pictures of both.
 * @returns
 *   Content of the posts in the documents.
 */
export async function withoutPictures(
  old: Book,
  {book, changes}: UpdatedBook,
  loads: {readonly before: Load; readonly after: Load}
): Promise<ReadonlySet<Post['children']>> {
  const taken = new Set(changes.filter(({kind}) => kind === 'updated').map(({id}) => id))
  const before = new Map(postsOf(old).map(post => [post.id, post]))
  const found = new Set<Post['children']>()
  for (const post of postsOf(book)) {
    const other = taken.has(post.id) ? before.get(post.id) : undefined
    if (!other || other.children === post.children) continue
    const count = await countPictures(other, loads.before)
    if (count > 0 && (await countPictures(post, loads.after)) < count) found.add(post.children)
  }
  return found
}

function postsOf({children}: Book): Post[] {
  return children.flatMap(thread => thread.children)
}

async function countPictures({id, children}: Post, load: Load): Promise<number> {
  let count = 0
  for (const url of picturesIn(children)) {
    const loaded = await load(url, {from: id, accept: ['image/jpeg', 'image/png', 'image/gif']})
    if ('bytes' in loaded) count++
  }
  return count
}

/** Addresses of the pictures below some nodes. */
function* picturesIn(nodes: ReadonlyArray<Post['children'][number]>): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'image') yield node.url
    if ('children' in node) yield* picturesIn(node.children)
  }
}
