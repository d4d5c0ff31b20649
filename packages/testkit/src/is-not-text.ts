import type {ElementLook} from './element-look.js'
import {noteOf} from './note-of.js'

/**
 * Names of elements whose content is not part of the text.
 *
 * Each was reviewed: a reader of the page does not see it, or sees it as a
 * control and not as something said.
 */
const namesOfNoText = new Set([
  // For machines.
  'head',
  'script',
  'style',
  'template',
  'title',
  // The same picture once more, for browsers without scripts.
  'noscript',
  // Shown only where the thing itself cannot be.
  'audio',
  'canvas',
  'iframe',
  'object',
  'video',
  // Controls of the page.
  'button',
  'datalist',
  'select',
  'textarea',
  // Icons: their `title` and `desc` are names for machines.
  'svg'
])

/**
 * Tell whether the content of an element is not part of the text.
 *
 * @param element
 *   Element to look at.
 * @returns
 *   `true` if no reader would count its content as text.
 */
export function isNotText(element: ElementLook): boolean {
  return (
    namesOfNoText.has(element.name) ||
    // Such as `a.originUrl[hidden]`, the label of an address, in Zhihu Daily.
    element.attributes.hidden !== undefined ||
    // The link to the discussion below an answer, in Zhihu Daily.
    hasClass(element, 'view-more') ||
    // The address of a video, below its name.
    hasClass(element, 'url') ||
    // The number of a note; its text is in attributes (see `noteOf`).
    noteOf(element) !== undefined
  )
}

function hasClass({attributes}: ElementLook, name: string): boolean {
  return attributes.class?.split(/\s+/).includes(name) ?? false
}
