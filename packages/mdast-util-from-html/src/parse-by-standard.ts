import {parseFragment, html as spec} from 'parse5'
import {createTreeAdapter, type Locations} from './create-tree-adapter.js'
import type {ElementRoot} from './element.js'

/**
 * Parse HTML by all rules of the standard.
 *
 * @param html
 *   A whole document or a part of one.
 * @param root
 *   Root without children, which receives the tree.
 * @param locations
 *   List that receives the places of nodes; without, none are sought, which is
 *   several times faster.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
export function parseByStandard(html: string, root: ElementRoot, locations?: Locations): void {
  const treeAdapter = createTreeAdapter(root, locations)
  // In a `div` every tag has its place or is skipped; in a `template`, the
  // default of the parser, text behind a stray `col` would be lost.
  const context = treeAdapter.createElement('div', spec.NS.HTML, [])
  parseFragment(context, html, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: locations !== undefined,
    treeAdapter
  })
}
