import type {SvgElement} from '@answerbook/formulas'
import {createBox} from './create-box.js'
import type {Outline} from './drawing.js'
import {identity} from './matrix.js'
import {shapeSteps} from './shape-steps.js'

/**
 * Make what gives shapes their outlines.
 *
 * Letters come again and again: each has one outline, which is measured once
 * and told by its identity.
 *
 * @returns
 *   Function from elements of SVG documents to outlines.
 */
export function createOutlines(): (element: SvgElement) => Outline {
  const letters = new Map<string, Outline>()
  return element => {
    const {'data-c': character, d} = element.attributes
    if (character === undefined) return outlineOf(element)
    const path = String(d)
    const outline = letters.get(path) ?? outlineOf(element)
    letters.set(path, outline)
    return outline
  }
}

function outlineOf(element: SvgElement): Outline {
  const steps = shapeSteps(element)
  const box = createBox()
  box.addSteps(steps, identity)
  return {steps, box: box.edges()}
}
