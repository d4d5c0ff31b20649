import {createTokenize} from './create-tokenize.js'
import * as syntaxes from './usual-syntaxes.js'

/** What sets up grammars and divides code by them. */
export const tokenize = createTokenize()

/** Grammars of the languages that most code is in. */
export const usual = Object.values(syntaxes)
