import matlabOfPrism from 'refractor/matlab'
import type {Syntax} from './syntax.js'

/**
 * MATLAB: in that of Prism, all that is called `i` is a number, and there are
 * no strings in double quotes.
 */
export const matlab: Syntax = Object.assign(
  (prism: Parameters<Syntax>[0]) => {
    prism.register(matlabOfPrism)
    Object.assign(prism.languages.matlab ?? {}, {
      string: {pattern: /\B'(?:''|[^'\r\n])*'|"(?:""|[^"\r\n])*"/, greedy: true},
      number: /(?:\b\d+(?:\.\d*)?|\B\.\d+)(?:e[+-]?\d+)?[ij]?/i,
      boolean: /\b(?:false|true)\b/
    })
  },
  {displayName: 'matlab', aliases: []}
)
