import type {Line} from '../../src/break/line.js'

/** Show lines as a person reads them: what they say, and from where to where they reach. */
export function showLines(lines: readonly Line[]): readonly string[] {
  return lines.map(({text, startPt, endPt, justified}) => {
    const isFull = justified ? ' full' : ''
    return `${text} | ${round(startPt)}–${round(endPt)}${isFull}`
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
