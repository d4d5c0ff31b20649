import type {Element, ElementParent} from '../element.js'
import {findCheckbox} from '../find-checkbox.js'
import type {Handle} from '../state.js'
import {lost} from './lost.js'

/** Leave out `input`; those that mark a task, and hidden ones, silently. */
export const input: Handle = (state, element) => {
  const isSilent = element.attributes.type?.toLowerCase() === 'hidden' || marksTask(element)
  return isSilent ? undefined : lost(state, element)
}

function marksTask(element: Element): boolean {
  let parent: ElementParent | undefined = element.parent
  while (parent?.type === 'element' && parent.tagName !== 'li') parent = parent.parent
  return parent?.type === 'element' && findCheckbox(parent) === element
}
