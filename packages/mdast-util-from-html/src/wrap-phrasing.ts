import type {Parents, PhrasingContent, RootContent} from 'mdast'
import type {Element} from './element.js'
import type {State} from './state.js'

/** Make inline nodes of content, which stands in `parent` if that is a block. */
type Wrap = (children: PhrasingContent[], parent: Parents | undefined) => PhrasingContent[]

/**
 * Convert an inline element, which in HTML may hold blocks too: then it means
 * the text in them.
 *
 * @param state
 *   State of the conversion.
 * @param element
 *   Element to convert; in an element of its like, it only means its children.
 * @param type
 *   Type of the inline nodes.
 * @param wrap
 *   Make the inline nodes.
 * @returns
 *   Mixed content: blocks stay, and the text in and between them is wrapped.
 */
export function wrapPhrasing(
  state: State,
  element: Element,
  type: PhrasingContent['type'],
  wrap: Wrap
): RootContent[] {
  if (state.within.has(type)) return state.all(element)

  state.within.add(type)
  const nodes = state.all(element)
  state.within.delete(type)

  if (nodes.every(state.isPhrasing)) return nodes.length > 0 ? wrap(nodes, undefined) : nodes
  return wrapRuns(nodes, wrap, state)
}

/** Wrap the text between blocks, and that in them. */
function wrapRuns(nodes: RootContent[], wrap: Wrap, {isPhrasing}: State): RootContent[] {
  const result: RootContent[] = []
  let run: PhrasingContent[] = []

  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node)
    } else {
      closeRun()
      if ('children' in node) wrapBlock(node, wrap)
      result.push(node)
    }
  }

  closeRun()
  return result

  function closeRun(): void {
    if (run.length > 0) for (const node of wrap(run, undefined)) result.push(node)
    run = []
  }
}

function wrapBlock(block: Parents, wrap: Wrap): void {
  if (holdsPhrasing(block)) {
    if (block.children.length > 0) block.children = wrap(block.children, block)
    return
  }

  for (const child of block.children) if ('children' in child) wrapBlock(child, wrap)
}

function holdsPhrasing(
  block: Parents
): block is Extract<Parents, {type: 'caption' | 'heading' | 'paragraph' | 'tableCell'}> {
  return holders.has(block.type)
}

const holders: ReadonlySet<string> = new Set(['caption', 'heading', 'paragraph', 'tableCell'])
