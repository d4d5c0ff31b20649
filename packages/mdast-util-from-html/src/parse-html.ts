import type {Token} from 'parse5'
import type {Locations} from './create-tree-adapter.js'
import type {Comment, Element, ElementLocation, ElementRoot} from './element.js'
import {defaultHandlers} from './handlers/index.js'
import {limitDepth} from './limit-depth.js'
import {maskCode} from './mask-code.js'
import type {FromHtmlOptions} from './options.js'
import {parseByStandard} from './parse-by-standard.js'
import {placeOf} from './place-of.js'
import {pointsAt} from './points-at.js'
import {shiftPoint} from './shift-point.js'
import {unmask} from './unmask.js'
import {parseWellNested} from './well-nested/parse-well-nested.js'

/**
 * Parse HTML into a light tree.
 *
 * A whole document is read as a part of one is: the tags `html`, `head` and
 * `body` make no elements, and what is in them follows in order. Of the
 * attributes of a tag, the first 256 are kept.
 *
 * @param html
 *   A whole document or a part of one.
 * @param options
 *   Choices of the caller; `file` receives the messages.
 * @returns
 *   Root of the tree; tells `code-repaired` and `depth-limited`.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
export function parseHtml(html: string, options: Readonly<FromHtmlOptions> = {}): ElementRoot {
  const {file, handlers = {}, maxDepth = 256, start} = options
  const {masked, offsets} = maskCode(
    html,
    tagName => Object.hasOwn(defaultHandlers, tagName) || Object.hasOwn(handlers, tagName)
  )
  const {depth, root} = parse(masked)
  if (offsets.length > 0) unmask(root)
  const limit = Math.min(maxDepth, 1024)
  const deepest = depth > limit ? limitDepth(root, limit) : undefined

  if (!file) return root
  const source = 'mdast-util-from-html'

  for (const point of pointsAt(html, offsets)) {
    const place = shiftPoint(point, start)
    file.message('Unexpected `<` in code, kept as text', {place, ruleId: 'code-repaired', source})
  }

  if (deepest) {
    const place = placeOf(deepest, start)
    file.message('Unexpected deep nesting, unwrapped', {place, ruleId: 'depth-limited', source})
  }

  return root
}

/** Parse fast if nothing is misnested, else by all rules of the standard. */
function parse(html: string): {depth: number; root: ElementRoot} {
  const wellNested = createRoot(html)
  const depth = parseWellNested(html, wellNested)
  if (depth !== undefined) return {depth, root: wellNested}

  const root = createRoot(html)
  parseByStandard(html, root)
  return {depth: Number.POSITIVE_INFINITY, root}
}

function createRoot(html: string): ElementRoot {
  let locations: Locations | undefined
  return {type: 'root', attributes: Object.create(null), children: [], locate}

  function locate({ordinal}: Comment | Element): ElementLocation | undefined {
    locations ??= locateAll(html)
    const location = locations[ordinal]
    return location && toLocation(location)
  }
}

/** The HTML alone decides what the parser does: nodes have the same ordinals again. */
function locateAll(html: string): Locations {
  const locations: Locations = []
  parseByStandard(html, createRoot(html), locations)
  return locations
}

function toLocation({startTag, ...node}: Token.ElementLocation): ElementLocation {
  const {startLine, startCol, startOffset, endLine, endCol, endOffset} = startTag ?? node
  return {
    start: {line: startLine, column: startCol, offset: startOffset},
    end: {line: endLine, column: endCol, offset: endOffset}
  }
}
