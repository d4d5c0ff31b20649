import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {InlineMath} from 'mdast-util-math'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    dollarMath: 'dollarMath'
  }
}

declare module 'mdast-util-math' {
  interface InlineMathData {
    /** Whether two dollars stand round it, not one. */
    isDisplay?: boolean | undefined
  }
}

const dollarSign = 36
const backslash = 92

/**
 * Formulas in a line, as in `$x^2$`.
 *
 * A single dollar opens one only before what is no space, and closes it only
 * after what is none and before no digit, so that `$5 与 $10` are sums of money.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export const dollarMath: Extension = {text: {[dollarSign]: createConstruct()}}

/** Makes `inlineMath` of each formula. */
export const dollarMathFromMarkdown: FromMarkdown = {
  enter: {
    dollarMath(token) {
      this.enter(toNode(this.sliceSerialize(token)), token)
      this.buffer()
    }
  },
  exit: {
    dollarMath(token) {
      this.resume()
      this.exit(token)
    }
  }
}

function createConstruct(): Construct {
  return {
    name: 'dollarMath',
    previous(code) {
      return code !== dollarSign || this.events.at(-1)?.[1].type === 'characterEscape'
    },
    tokenize(effects, ok, nok) {
      let size = 0
      let run = 0
      let before: Code = null
      return start

      function start(code: Code): State | undefined {
        effects.enter('dollarMath')
        effects.enter('data')
        return open(code)
      }

      function open(code: Code): State | undefined {
        if (code !== dollarSign) return size === 1 && isSpace(code) ? nok(code) : inside(code)
        size++
        effects.consume(code)
        return open
      }

      function inside(code: Code): State | undefined {
        if (code === null) return nok(code)
        run = 0
        if (code === dollarSign) return close(code)
        before = code
        if (isLineEnding(code)) {
          effects.exit('data')
          effects.enter('lineEnding')
          effects.consume(code)
          effects.exit('lineEnding')
          effects.enter('data')
          return inside
        }
        effects.consume(code)
        return code === backslash && size === 1 ? escaped : inside
      }

      function escaped(code: Code): State | undefined {
        if (code !== dollarSign) return inside(code)
        before = code
        effects.consume(code)
        return inside
      }

      function close(code: Code): State | undefined {
        if (code === dollarSign) {
          run++
          effects.consume(code)
          return close
        }
        if (run === size && !(size === 1 && (isSpace(before) || isDigit(code)))) {
          effects.exit('data')
          effects.exit('dollarMath')
          return ok(code)
        }
        // A dollar that closes nothing ends the search: it is money, not math.
        return size === 1 ? nok(code) : inside(code)
      }
    }
  }
}

function toNode(raw: string): InlineMath {
  const [, fence = '', value = ''] = /^(\$+)(.*)\1$/s.exec(raw) ?? []
  return {
    type: 'inlineMath',
    value: value.trim(),
    data: {isDisplay: fence.length > 1 && !value.includes('$')}
  }
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32
}

function isLineEnding(code: number): boolean {
  return code < -2 && code > -6
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57
}
