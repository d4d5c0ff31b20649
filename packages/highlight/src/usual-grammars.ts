import {common, createLowlight} from 'lowlight'

/** Set up the grammars of the languages that most code is in. */
export function createUsual(): ReturnType<typeof createLowlight> {
  return createLowlight(common)
}
