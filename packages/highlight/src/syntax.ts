import type {Syntax as PrismSyntax} from 'refractor/core'

/** Sets up the grammar of a language, which it names. */
export type Syntax = PrismSyntax
