import type {Paragraph, PhrasingContent} from 'mdast'
import type {Flavour} from '../../flavours/flavour.js'
import {opensDefinition} from '../opens-definition.js'
import {printLine} from '../print-line.js'
import type {PrintState} from '../print-state.js'
import {wrap} from '../wrap.js'

/** Print a paragraph. */
export function paragraph({children}: Paragraph, state: PrintState): string {
  const line = printLine(children, 'text', state)
  const [only] = children
  const begun = line.startsWith('[') && opensDefinition(line) ? `\\${line}` : line
  const written = only && children.length === 1 ? alone(begun, only, state.flavour) : begun
  return state.layout.wrap === 'none' ? written : wrap(written, state)
}

/** Keep what stands alone in a paragraph from being a block. */
function alone(line: string, only: PhrasingContent, flavour: Flavour): string {
  if (only.type === 'image' && only.alt) return line + (flavour.afterLonePicture ?? '')
  return only.type === 'inlineMath' && flavour.math === 'double-dollars' ? `\\${line}` : line
}
