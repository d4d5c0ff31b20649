import {compareLines} from './compare-lines.js'
import type {Difference} from './difference.js'
import {excerpt, firstDifference} from './excerpt.js'
import {pathAt} from './path-at.js'
import type {Step} from './step.js'

/**
 * Compare two trees, written down as steps.
 *
 * @param expected
 *   What was to be written.
 * @param found
 *   What is read.
 * @returns
 *   The first difference; `undefined` if there is none.
 */
export function compareSteps(
  expected: readonly Step[],
  found: readonly Step[]
): Difference | undefined {
  const length = Math.max(expected.length, found.length)
  for (let index = 0; index < length; index++) {
    const [left, right] = [expected[index], found[index]]
    const difference = compareStep(left, right)
    if (!difference) continue
    // What ends in the file stands where the tree goes on, and the other way round.
    const isWithin = left?.type === 'start' && right?.type === 'start' && left.name === right.name
    return {path: pathAt(expected, isWithin ? index + 1 : index), ...difference}
  }
  return undefined
}

function compareStep(
  expected: Step | undefined,
  found: Step | undefined
): Omit<Difference, 'path'> | undefined {
  if (expected?.type === 'line' && found?.type === 'line') {
    return compareLines(expected.line, found.line)
  }
  if (expected?.type === 'start' && found?.type === 'start') {
    if (expected.says === found.says) return undefined
    const isSameKind = expected.says.split('\n', 1)[0] === found.says.split('\n', 1)[0]
    const at = isSameKind ? firstDifference(expected.says, found.says) : 0
    return {expected: excerpt(expected.says, at), found: excerpt(found.says, at)}
  }
  if (expected?.type === 'end' && found?.type === 'end') return undefined
  return {expected: describe(expected), found: describe(found)}
}

function describe(step: Step | undefined): string {
  if (step?.type === 'start') return excerpt(step.says, 0)
  if (step?.type === 'line') return excerpt(step.line.text, 0)
  return step ? `end of ${step.name}` : 'end of text'
}
