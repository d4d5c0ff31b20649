import {all, createLowlight} from 'lowlight'

/** Set up the grammars of all languages. */
export function createAll(): ReturnType<typeof createLowlight> {
  return createLowlight(all)
}
