import type {Element} from './element.js'

/**
 * Take the text of an element that holds code.
 *
 * @param element
 *   Element with code, such as `pre`.
 * @returns
 *   The code, with a newline for each `br` and around blocks, and without
 *   controls.
 */
export function codeOf(element: Element): string {
  let code = ''
  let startsLine = true

  addAll(element)
  return code

  function addAll(parent: Element): void {
    for (const child of parent.children) {
      if (child.type === 'text') add(child.value)
      else if (child.type === 'element') addElement(child)
    }
  }

  function addElement(child: Element): void {
    const {attributes, tagName} = child

    if (tagName === 'br') add('\n')
    else if (tagName === 'img') add(attributes.alt ?? '')
    else if (lines.has(tagName)) addLine(child)
    else if (!silent.has(tagName)) addAll(child)
  }

  function addLine(line: Element): void {
    if (!startsLine) add('\n')
    addAll(line)
    if (!startsLine) add('\n')
  }

  function add(text: string): void {
    if (text === '') return
    code += text
    startsLine = text.endsWith('\n')
  }
}

const lines: ReadonlySet<string> = new Set(['div', 'li', 'p', 'tr'])

const silent: ReadonlySet<string> = new Set(['button', 'script', 'style', 'svg', 'template'])
