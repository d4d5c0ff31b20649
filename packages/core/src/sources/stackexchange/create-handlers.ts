import {defaultHandlers, type Element, type ElementRoot, type Handle} from 'mdast-util-from-html'

/**
 * Make handlers for the HTML of a post, where comments name the languages of
 * code: `<!-- language: lang-js -->` that of the block that follows,
 * `<!-- language-all: lang-py -->` that of all others.
 *
 * @see https://meta.stackexchange.com/a/184109
 */
export function createHandlers(page: ElementRoot): Readonly<Record<string, Handle>> {
  const languages = new Map<Element, string>()
  let common: string | undefined
  collect(page)
  return {pre}

  function collect(parent: Element | ElementRoot): void {
    let named: string | undefined
    for (const child of parent.children) {
      if (child.type === 'comment') {
        const [, all, language = ''] =
          /^\s*language(-all)?:\s*(?:lang-)?(\S+)\s*$/i.exec(child.value.slice(0, 100)) ?? []
        if (all) common ??= language.toLowerCase()
        else named = language.toLowerCase() || named
      } else if (child.type === 'element') {
        if (child.tagName === 'pre' && named) languages.set(child, named)
        named = undefined
        collect(child)
      }
    }
  }

  function pre(...[state, element]: Parameters<Handle>): ReturnType<Handle> {
    const node = defaultHandlers.pre?.(state, element)
    const lang = languages.get(element) ?? common
    const isBare = node && !Array.isArray(node) && node.type === 'code' && !node.lang
    return isBare && lang && lang !== 'none' ? {...node, lang} : node
  }
}
