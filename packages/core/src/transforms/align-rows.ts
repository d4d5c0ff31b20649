import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Put display math of several rows into `aligned`: TeX itself knows no row
 * outside of an environment.
 */
export function alignRows(root: Root): void {
  visit(root, 'math', node => {
    if (hasBareRow(node.value)) node.value = `\\begin{aligned}\n${node.value}\n\\end{aligned}`
  })
}

/** Look for a row end that stands in no environment and no braces. */
function hasBareRow(tex: string): boolean {
  let depth = 0
  for (const [token] of tex.matchAll(/\\begin\b|\\end\b|\\\\|\\.|[{}]/gs)) {
    if (token === '\\begin' || token === '{') depth++
    else if (token === '\\end' || token === '}') depth--
    else if (token === '\\\\' && depth <= 0) return true
  }
  return false
}
