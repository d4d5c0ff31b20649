import type {ThematicBreak} from 'mdast'
import type {PrintState} from '../print-state.js'

/** Print a rule: not of dashes, which could be taken for front matter, nor of bullets. */
export function thematicBreak(_: ThematicBreak, {layout}: PrintState): string {
  return layout.bullet === '*' ? '___' : '***'
}
