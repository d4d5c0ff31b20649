import type {SvgElement} from './svg-node.js'

/** How a line is drawn. */
export interface Stroke {
  readonly width: number
  /** Lengths of a dash and a gap; a dot where the dash is 0. */
  readonly dashes?: readonly number[] | undefined
  readonly isRound?: true | undefined
}

/** Of the lines of tables, which MathJax sets by its style sheet. */
const usualWidth = 70

/**
 * Tell how the line of a shape is drawn.
 *
 * @param element
 *   Shape in the SVG of MathJax.
 * @returns
 *   Nothing for a shape that is filled.
 */
export function strokeOf({kind, attributes}: SvgElement): Stroke | undefined {
  const value = (name: string) => String(attributes[name] ?? '')
  const isOfTable = 'data-line' in attributes || 'data-frame' in attributes
  if (kind !== 'line' && value('fill') !== 'none' && !isOfTable) return undefined

  const style = /stroke-width:\s*([\d.]+)/.exec(value('style'))?.[1]
  const own = Number(style ?? attributes['stroke-width'] ?? 0)
  // The misnamed attribute of tables counts in em.
  const ofTable = 1000 * Number(attributes['stroke-thickness'] ?? usualWidth / 1000)
  const width = own || (isOfTable ? ofTable : 0)
  if (!(width > 0)) return undefined

  const classes = value('class')
  const dashes = value('stroke-dasharray')
    .split(/[\s,]+/)
    .flatMap(text => (text === '' ? [] : Number(text)))
  const isDotted = classes.includes('mjx-dotted')
  const isDashed = classes.includes('mjx-dashed')
  const isRound = isDotted || value('stroke-linecap') === 'round' ? true : undefined
  if (isOfTable) {
    return {
      width,
      dashes: isDotted ? [0, 2 * width] : isDashed ? [2 * width] : undefined,
      isRound
    }
  }
  return {width, dashes: dashes.length > 0 ? dashes : undefined, isRound}
}
