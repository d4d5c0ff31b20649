import type {PhrasingContent, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {toPhrasing} from '../to-phrasing.js'

type Phrasing = Extract<PhrasingContent, {children: unknown}>

/** Clean text that is marked; what marks nothing but tags goes. */
export function parent(
  node: Phrasing,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  const children = toPhrasing(state.all(node.children, state, depth))
  if (children.every(({type}) => type === 'html')) return children
  return children === node.children ? node : ({...node, children} as RootContent)
}
