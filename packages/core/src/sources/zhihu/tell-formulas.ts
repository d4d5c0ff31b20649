import type {Element, ElementParent, ElementRoot} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import {elementsOf, hasClass} from '../elements.js'
import {formulaOf} from './formula-of.js'
import {isFormula} from './is-formula.js'
import {spanFormula} from './span-formula.js'

/**
 * Tell `formula-unknown` of each formula whose TeX is where no known markup
 * has it, as when the site changes it: what it shows is all that is kept.
 */
export function tellFormulas(content: Element | ElementRoot, file: SourceFile): void {
  for (const element of elementsOf(content)) {
    if (!isUnknown(element)) continue
    const line = rootOf(element)?.locate(element)?.start.line
    const place = line === undefined ? undefined : line + file.bodyStart.line - 1
    const reason = 'Unexpected markup of a formula, which does not hold its TeX; kept what it shows'
    tell(file.vfile, 'formula-unknown', reason, place)
  }
}

function isUnknown(element: Element): boolean {
  if (element.tagName === 'img') return isFormula(element) && !formulaOf(element)
  if (!hasClass(element, 'ztext-math') || spanFormula(element)) return false
  return ![...elementsOf(element)].some(holdsTex)
}

function holdsTex({tagName, attributes}: Element): boolean {
  const isScript = tagName === 'script' && /^\s*math\/tex\b/i.test(attributes.type ?? '')
  return isScript || attributes.encoding === 'application/x-tex'
}

function rootOf(element: Element): ElementRoot | undefined {
  let node: ElementParent | undefined = element
  while (node?.type === 'element') node = node.parent
  return node
}
