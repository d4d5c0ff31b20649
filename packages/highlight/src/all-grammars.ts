import * as syntaxes from './rare-syntaxes.js'

/** Grammars of all languages that are not usual. */
export const rare = Object.values(syntaxes)
