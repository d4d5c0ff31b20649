import type {DefinitionContent, PhrasingContent, RootContent} from 'mdast'
import type {Caption} from '../nodes.js'
import type {FlowContent, Handle} from '../state.js'
import {toFlow} from '../to-flow.js'

/**
 * Turn `figure` into a figure, with its caption last.
 *
 * What has neither caption nor picture needs no figure around it; a caption
 * alone is a paragraph.
 */
export const figure: Handle = (state, element) => {
  const nodes = state.all(element)
  const flow = toFlow(
    nodes.filter(node => !isCaption(node)),
    state
  )
  const blocks = flow.filter(node => !isDefinition(node))
  const caption = joinCaptions(nodes.filter(isCaption))

  if (caption && blocks.length === 0) return [{...caption, type: 'paragraph'}, ...flow]
  if (!caption && !blocks.every(isPicture)) return flow
  if (blocks.length === 0) return flow

  const children = caption ? [...blocks, caption] : blocks
  return [{type: 'figure', children}, ...flow.filter(isDefinition)]
}

function isCaption(node: RootContent): node is Caption {
  return node.type === 'caption'
}

/** Definitions, which handlers of callers may make, have no place in a figure. */
function isDefinition(node: FlowContent): node is DefinitionContent {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

function isPicture(node: FlowContent): boolean {
  return node.type === 'paragraph' && node.children.every(showsPicture)
}

function showsPicture(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.children.every(showsPicture)
  return node.type === 'image' || node.type === 'break'
}

function joinCaptions([first, ...others]: readonly Caption[]): Caption | undefined {
  if (!first) return undefined
  const rest = others.flatMap(({children}): PhrasingContent[] => [{type: 'break'}, ...children])
  return {type: 'caption', children: [...first.children, ...rest]}
}
