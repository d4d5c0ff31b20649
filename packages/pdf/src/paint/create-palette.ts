import type {Ink} from '../text/ink.js'
import type {Colours} from '../theme/theme-spec.js'
import {number} from './number.js'

/** Gives the operator that sets an ink as the colour to fill or to stroke with. */
export type Palette = (ink: Ink, use: 'fill' | 'stroke') => string

/** Operators that set a gray and a colour. */
const operators = {fill: {gray: 'g', colour: 'rg'}, stroke: {gray: 'G', colour: 'RG'}} as const

/**
 * Make the colours of the pages out of those of a theme.
 *
 * @param colours
 *   Colours of the theme.
 * @returns
 *   Function from inks, which lie between paper (0) and ink (1), to operators.
 * @see ISO 32000-1, 8.6.8
 */
export function createPalette({paper, ink, ...named}: Colours): Palette {
  const ground = channelsOf(paper)
  const full = channelsOf(ink)
  const known = new Map<string, string>()
  return (ink, use) => {
    const key = `${ink} ${use}`
    let written = known.get(key)
    if (written === undefined) {
      written = write(typeof ink === 'string' ? channelsOf(named[ink]) : mix(ink), use)
      known.set(key, written)
    }
    return written
  }

  function mix(share: number): number[] {
    return ground.map((channel, index) => channel + share * ((full[index] ?? 0) - channel))
  }
}

function write(channels: readonly number[], use: 'fill' | 'stroke'): string {
  const {gray, colour} = operators[use]
  const [first = 0] = channels
  const isGray = channels.every(channel => channel === first)
  return isGray ? `${number(first)} ${gray}` : `${channels.map(number).join(' ')} ${colour}`
}

/** Red, green and blue, from 0 to 1. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
}
