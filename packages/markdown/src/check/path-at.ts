import type {Step} from './step.js'

/**
 * Name the blocks that lead to a step.
 *
 * @param steps
 *   All steps of a tree.
 * @param end
 *   Index of the step.
 * @returns
 *   Names from the outside in, numbered where there were others of that name.
 */
export function pathAt(steps: readonly Step[], end: number): string {
  const names: string[] = []
  const counts: Array<Map<string, number>> = [new Map()]
  for (const step of steps.slice(0, end)) {
    if (step.type === 'start') {
      const count = (counts.at(-1)?.get(step.name) ?? 0) + 1
      counts.at(-1)?.set(step.name, count)
      counts.push(new Map())
      const numbered = count > 1 ? `${step.name} ${count}` : step.name
      names.push(step.name === 'cell' ? step.says : numbered)
    } else if (step.type === 'end') {
      names.pop()
      counts.pop()
    }
  }
  return names.join(' > ')
}
