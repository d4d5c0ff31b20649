import {SaxesParser} from 'saxes'

/**
 * Read XML strictly; throws where it is not well-formed, or nests what must not
 * be nested.
 */
export function checkXml(xml: string): {
  readonly ids: readonly string[]
  readonly links: readonly string[]
} {
  const ids: string[] = []
  const links: string[] = []
  const open: string[] = []
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    if (name === 'a' && open.includes('a')) throw new Error('Unexpected link in a link')
    if (blocks.has(name) && open.some(parent => lines.has(parent))) {
      throw new Error(`Unexpected ${name} in ${open.join('/')}`)
    }
    open.push(name)
    const {id, href} = attributes
    if (id) ids.push(id.value)
    if (href) links.push(href.value)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return {ids, links}
}

const blocks = new Set(
  'article aside blockquote div figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' '
  )
)
/** Elements whose content is phrasing alone. */
const lines = new Set('a b code del em h1 h2 h3 h4 h5 h6 p pre span strong sub sup u'.split(' '))
