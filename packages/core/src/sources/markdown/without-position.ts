import type {Node} from 'unist'

/** Give a node without its place in the source, and without notes of the parser's. */
export function withoutPosition<T extends Node>({position: _, data: __, ...node}: T): T {
  return node as T
}
