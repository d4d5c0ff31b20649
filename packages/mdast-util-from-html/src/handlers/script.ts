import type {Handle} from '../state.js'

/**
 * Turn a script that holds TeX into math; leave out any other.
 *
 * @see https://docs.mathjax.org/en/v2.7-latest/start.html#putting-mathematics-in-a-web-page
 */
export const script: Handle = (_state, element) => {
  const {type = ''} = element.attributes
  if (!/^\s*math\/tex\b/i.test(type)) return undefined

  // Not `textOf`: to readers, a script has no text.
  const [child] = element.children
  const value = child?.type === 'text' ? withoutCdata(child.value.trim()) : ''
  if (value === '') return undefined

  const isDisplay = /;\s*mode\s*=\s*display/i.test(type)
  return {type: isDisplay ? 'math' : 'inlineMath', value}
}

/** Remove what keeps an XML parser from reading the TeX, often behind a `%`. */
function withoutCdata(text: string): string {
  const tex = text.replace(/^(?:%\s*)?<!\[CDATA\[/, '').trimStart()
  if (!tex.endsWith(']]>')) return tex
  const inner = tex.slice(0, -3).trimEnd()
  return inner.endsWith('%') ? inner.slice(0, -1).trimEnd() : inner
}
