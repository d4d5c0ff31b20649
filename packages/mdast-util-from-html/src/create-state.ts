import type {PhrasingContent, RootContent} from 'mdast'
import {createNeighbours} from './create-neighbours.js'
import type {Element, ElementContent} from './element.js'
import {defaultHandlers} from './handlers/index.js'
import {isPhrasing} from './is-phrasing.js'
import type {FromHtmlOptions} from './options.js'
import {placeOf} from './place-of.js'
import {recoverComment} from './recover-comment.js'
import {resolveUrl} from './resolve-url.js'
import type {Handle, State} from './state.js'
import {textOf} from './text-of.js'
import {tidyLine} from './tidy-line.js'
import {toFlow} from './to-flow.js'
import {toPhrasing} from './to-phrasing.js'

/**
 * Set up what handlers work with.
 *
 * @param options
 *   Choices of the caller.
 * @returns
 *   State of one conversion.
 */
export function createState(options: Readonly<FromHtmlOptions>): State {
  const {baseUrl, file, handlers = {}, phrasingTypes = [], start} = options

  const own = new Map(Object.entries(handlers))

  const state: State = {
    all,
    phrasing: element => toPhrasing(all(element), state),
    line: element => tidyLine(state.phrasing(element)),
    flow: element => toFlow(all(element), state),
    textOf,
    url: (value, schemes) => resolveUrl(value, schemes, baseUrl),
    message(reason, ruleId, node) {
      // Finding a place is dear: nothing is sought that no one hears.
      file?.message(reason, {place: placeOf(node, start), ruleId, source: 'mdast-util-from-html'})
    },
    handlerOf: ({tagName}) => own.get(tagName) ?? defaults.get(tagName),
    isPhrasing: (node): node is PhrasingContent =>
      isPhrasing(node) || phrasingTypes.includes(node.type),
    neighboursOf: createNeighbours(),
    within: new Set(),
    unknown: new Set()
  }

  // What `all` made last.
  let last: RootContent[] | undefined

  return state

  function all(parent: Readonly<{children: readonly ElementContent[]}>): RootContent[] {
    const first = parent.children.length === 1 ? parent.children[0] : undefined
    if (first?.type === 'text') return [{type: 'text', value: first.value}]

    let nodes: RootContent[] = []

    for (const child of parent.children) {
      if (child.type === 'text') {
        nodes.push({type: 'text', value: child.value})
        continue
      }

      const result = child.type === 'element' ? one(child) : recoverComment(state, child)

      if (result && result === last && nodes.length < Math.min(result.length, 1000)) {
        // All that is below is handed up as it is: not to be copied at each level.
        last.unshift(...nodes)
        nodes = last
      } else if (Array.isArray(result)) {
        for (const node of result) nodes.push(node)
      } else if (result) {
        nodes.push(result)
      }
    }

    last = nodes
    return nodes
  }

  function one(element: Element): RootContent | RootContent[] | undefined {
    const handle = state.handlerOf(element)
    if (handle) return handle(state, element)

    if (!state.unknown.has(element.tagName)) {
      state.unknown.add(element.tagName)
      state.message(
        `Unexpected \`${element.tagName}\`, no HTML element, kept what is in it`,
        'element-unknown',
        element
      )
    }

    return all(element)
  }
}

/** A tag can be named `constructor`, which every object inherits. */
const defaults: ReadonlyMap<string, Handle> = new Map(Object.entries(defaultHandlers))
