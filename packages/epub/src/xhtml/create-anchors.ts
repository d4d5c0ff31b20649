import {decodeComponent} from '@answerbook/core/exporting'
import type {Heading, RootContent} from 'mdast'
import {plainText} from '../text/plain-text.js'
import {toLabel} from '../text/to-label.js'

/** A heading that can be led to. */
export interface Anchor {
  readonly id: string
  readonly label: string
}

/** The headings of a post, and the names that its links have for them. */
export interface Anchors {
  /** Find the anchor of a heading; one without words has none, nor has one in another block. */
  readonly of: (heading: Heading) => Anchor | undefined
  /** Find the id of the heading that a link such as `#two-words` leads to. */
  readonly idFor: (url: string) => string | undefined
}

/**
 * Name the headings of a post.
 *
 * Links mean them by their words, as GitHub and Obsidian do: of two with the
 * same words the second has `-1` behind them.
 *
 * @param nodes
 *   Content of the post.
 * @param postId
 *   Id that those of the headings begin with.
 * @returns
 *   Headings that stand by themselves.
 */
export function createAnchors(nodes: readonly RootContent[], postId: string): Anchors {
  const anchors = new Map<Heading, Anchor>()
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const label = toLabel(plainText(node.children))
    if (label) anchors.set(node, {id: `${postId}-h${anchors.size + 1}`, label})
  }
  let ids: ReadonlyMap<string, string> | undefined
  return {
    of: heading => anchors.get(heading),
    idFor(url) {
      if (!url.startsWith('#')) return undefined
      ids ??= idsByName(anchors.values())
      return ids.get(nameOf(decodeComponent(url.slice(1)) ?? ''))
    }
  }
}

/** Headings of one name are counted. */
function idsByName(anchors: Iterable<Anchor>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const {id, label} of anchors) {
    const name = nameOf(label)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    const unique = count === 0 ? name : `${name}-${count}`
    if (!ids.has(unique)) ids.set(unique, id)
  }
  return ids
}

function nameOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-')
}
