import type {Association, Nodes, RootContent} from 'mdast'
import type {Thread} from './tree.js'

/**
 * Give each note of a post an identifier of its own.
 *
 * Of two notes with one identifier, exporters write the first. References keep
 * meaning that one; the others get identifiers that nothing refers to, and are
 * written as such notes are.
 *
 * @param threads
 *   Threads to look through; not changed.
 * @returns
 *   Threads; those in which no note has the identifier of another are the same.
 */
export function ownNotes(threads: readonly Thread[]): Thread[] {
  return threads.map(thread => {
    const posts = thread.children.map(post => {
      const children = partNotes(post.children)
      return children === post.children ? post : {...post, children}
    })
    return posts.every((post, index) => post === thread.children[index])
      ? thread
      : {...thread, children: posts}
  })
}

function partNotes(nodes: RootContent[]): RootContent[] {
  const defined: string[] = []
  const taken = new Set<string>()
  for (const node of nodes) {
    eachNode(node, found => {
      if (found.type === 'footnoteDefinition') defined.push(found.identifier)
      else if (found.type !== 'footnoteReference') return
      taken.add(fold(found.identifier))
    })
  }
  if (new Set(defined.map(fold)).size === defined.length) return nodes

  const {suffixes, meant} = nameNotes(defined, taken)
  let next = 0
  // What is renamed keeps its type.
  return nodes.map(rename) as RootContent[]

  function rename(node: Nodes): Nodes {
    const suffix = suffixOf(node)
    const renamed = suffix && 'identifier' in node ? withSuffix(node, suffix) : node
    if (!('children' in renamed)) return renamed
    return {...renamed, children: renamed.children.map(rename)} as Nodes
  }

  function suffixOf(node: Nodes): string | undefined {
    if (node.type === 'footnoteDefinition') return suffixes[next++]
    return node.type === 'footnoteReference' ? meant.get(node.identifier) : undefined
  }
}

/** Find what is to be added to identifiers. */
function nameNotes(defined: readonly string[], taken: Set<string>) {
  const owned = new Set<string>()
  const counts = new Map<string, number>()
  /** What is added to references, by their identifiers as they are written. */
  const meant = new Map<string, string>()
  const suffixes = defined.map(identifier => {
    const key = fold(identifier)
    const suffix = owned.has(key) ? freeSuffix(identifier, key) : ''
    owned.add(key)
    // `A` beside `a` has references of its own.
    if (!meant.has(identifier)) meant.set(identifier, suffix)
    return suffix
  })
  return {suffixes, meant}

  /** Counts on from the last one: each name that is taken is met once. */
  function freeSuffix(identifier: string, key: string): string {
    let count = counts.get(key) ?? 1
    let name: string
    do name = fold(`${identifier}-${++count}`)
    while (taken.has(name))
    counts.set(key, count)
    taken.add(name)
    return `-${count}`
  }
}

function withSuffix<Node extends Nodes & Association>(node: Node, suffix: string): Node {
  const {identifier, label} = node
  return {...node, identifier: identifier + suffix, ...(label && {label: label + suffix})}
}

/** CommonMark takes labels for one whatever their case and spaces. */
function fold(identifier: string): string {
  return identifier.toLowerCase().replace(/\s+/g, ' ')
}

/** By hand: what walks trees takes ten times as long, and this is done for each document. */
function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if (!('children' in node)) return
  for (const child of node.children) eachNode(child, visit)
}
