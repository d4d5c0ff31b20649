import {Configuration} from 'mathjax-full/js/input/tex/Configuration.js'
import {ColorMethods} from 'mathjax-full/js/input/tex/color/ColorMethods.js'
import {CommandMap} from 'mathjax-full/js/input/tex/SymbolMap.js'
import type {ParseMethod} from 'mathjax-full/js/input/tex/Types.js'

const name = 'answerbook-colour'

/**
 * Teach MathJax to read `\color{red}{x}` as most Web sites do: only what is in
 * the braces is red; without braces, all that follows.
 *
 * @returns
 *   Name of the package that does so.
 */
export function addColourCommand(): string {
  const colour: ParseMethod = (parser, command, ...rest) => {
    const start = parser.i
    const called = String(command)
    parser.GetBrackets(called, '')
    parser.GetArgument(called)
    const isBraced = parser.GetNext() === '{'
    parser.i = start
    ColorMethods[isBraced ? 'TextColor' : 'Color']?.(parser, command, ...rest)
  }
  new CommandMap(name, {color: 'colour'}, {colour})
  Configuration.create(name, {handler: {macro: [name]}, priority: 4})
  return name
}
