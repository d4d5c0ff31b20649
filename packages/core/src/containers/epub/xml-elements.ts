/** An element of XML, without what stands in it. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text right in it. */
  readonly text: string
}

/**
 * List the elements of an XML document, each when it ends. What is not well
 * formed is read as far as it goes; no entity is defined or fetched.
 */
export async function xmlElements(xml: string): Promise<XmlElement[]> {
  const {SaxesParser} = await import('../saxes-parser.js')
  const elements: XmlElement[] = []
  const open: Array<{name: string; attributes: Record<string, string>; text: string}> = []
  const parser = new SaxesParser()
  parser.on('error', () => undefined)
  parser.on('opentag', ({name, attributes}) => {
    open.push({name: name.replace(/^.*:/, ''), attributes: {...attributes}, text: ''})
  })
  parser.on('text', text => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => {
    const last = open.pop()
    if (last) elements.push({...last, text: last.text.trim()})
  })
  parser.write(xml).close()
  return elements
}
