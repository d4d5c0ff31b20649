import {classNames} from '../class-names.js'
import type {Element, ElementParent} from '../element.js'
import type {Handle} from '../state.js'
import {textOf} from '../text-of.js'

/**
 * Turn MathML into math, if it carries its TeX source.
 *
 * Without that source the text of the formula is kept.
 *
 * @see https://w3c.github.io/mathml-core/#semantics-and-presentation
 */
export const math: Handle = (state, element) => {
  const value = findTex(element)

  if (!value) {
    state.message('Unexpected `math` without TeX, kept its text', 'element-lost', element)
    return {type: 'text', value: shownText(element)}
  }

  return {type: isDisplay(element) ? 'math' : 'inlineMath', value}
}

function findTex(element: Element): string | undefined {
  if (isAnnotation(element)) {
    return element.attributes.encoding === 'application/x-tex' ? textOf(element).trim() : undefined
  }

  for (const child of element.children) {
    const tex = child.type === 'element' ? findTex(child) : undefined
    if (tex) return tex
  }

  return undefined
}

function shownText(element: Element): string {
  if (isAnnotation(element)) return ''

  return element.children
    .map(child =>
      child.type === 'element' ? shownText(child) : child.type === 'text' ? child.value : ''
    )
    .join('')
}

function isAnnotation({tagName}: Element): boolean {
  return tagName === 'annotation' || tagName === 'annotation-xml'
}

/** KaTeX states what is a block around the formula, three elements up. */
function isDisplay(element: Element): boolean {
  let parent: ElementParent | undefined = element

  for (let level = 0; level < 4 && parent?.type === 'element'; level++) {
    if (parent.attributes.display === 'block') return true
    if (classNames(parent).includes('katex-display')) return true
    parent = parent.parent
  }

  return false
}
