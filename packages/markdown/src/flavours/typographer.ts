import type {Escape} from '../escape/escape.js'

/** What engines make dashes, an ellipsis and curly quotes of. */
export const typographer: readonly Escape[] = [
  {characters: '-', pattern: '-(?=-)'},
  {characters: '.', pattern: '\\.(?=\\.\\.)'},
  {characters: '\'"', pattern: '[\'"]'}
]

/** What Hugo and kramdown make guillemets of. */
export const guillemets: Escape = {characters: '<>', pattern: '<(?=<)|>(?=>)'}

/** What begins a definition below its term; marked is left to others. */
export const definition: Escape = {characters: ':', pattern: '^:(?=\\s|$)'}
