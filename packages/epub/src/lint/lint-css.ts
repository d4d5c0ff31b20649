import type {Rule} from 'css-tree'
import type {CssAdvice, Device} from '../devices/device.js'

/**
 * Look whether a style sheet asks for what a device is documented to set badly.
 *
 * @param css
 *   Style sheet that can be read.
 * @param device
 *   Device.
 * @returns
 *   Declarations, where they stand, and what is wrong with them.
 */
export async function lintCss(
  css: string,
  {name, advice}: Device
): Promise<Array<{readonly found: string; readonly reason: string}>> {
  const {css: rules = []} = advice
  if (css === '' || rules.length === 0) return []
  const {generate, parse, walk} = await import('css-tree')
  const found: Array<{readonly found: string; readonly reason: string}> = []
  walk(parse(css, {positions: true}), {
    visit: 'Declaration',
    enter({loc, property, value}) {
      const text = css.slice(value.loc?.start.offset, value.loc?.end.offset)
      const selectors = this.rule ? selectorsOf(this.rule, generate) : []
      const rule = rules.find(rule => matches(rule, property.toLowerCase(), text, selectors))
      if (!rule) return
      const {line = 1, column = 1} = loc?.start ?? {}
      found.push({
        found: `\`${property}: ${text}\` in line ${line}, column ${column} of the style sheet`,
        reason: `on ${name} ${rule.reason}`
      })
    }
  })
  return found
}

function matches(
  {selectors: meant, property, value}: CssAdvice,
  name: string,
  text: string,
  selectors: readonly string[]
): boolean {
  const isMeant = !meant || selectors.some(selector => meant.includes(selector))
  return isMeant && property.test(name) && (!value || value.test(text))
}

function selectorsOf({prelude}: Rule, generate: (node: Rule['prelude']) => string): string[] {
  return generate(prelude)
    .split(',')
    .map(selector => selector.trim().toLowerCase())
}
